import { getCollection, render } from 'astro:content'
import { officeTexts } from '../contract/office-texts.ts'
import type { Language } from '../schemas/bilingual.ts'

/** The office's own words on a page of the portal or on a programme; `null` where it wrote none. */
export async function officeText(kind: 'pages' | 'programmes', name: string, language: Language) {
	// Asked first: the site builder warns of an empty collection each time.
	if (officeTexts(kind) === null) return null
	const [entry] = await getCollection(kind, ({ id }) => id === `${name}.${language}`)
	return entry ? (await render(entry)).Content : null
}
