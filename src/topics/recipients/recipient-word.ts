import { readProgrammeComponents } from '../../contract/read-generated.ts'
import { capital } from '../../format/first-letter.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { recipientCategories } from '../../schemas/recipient-categories.ts'
import type { Breakdown } from '../../schemas/recipients.ts'

type Known = { id: string; label: Readonly<Record<Language, string>> }

/** The categories of a breakdown as the registers hold them, in reading order. */
function registered(programme: string, breakdown: Breakdown): readonly Known[] {
	if (breakdown !== 'komponen') return recipientCategories[breakdown]
	return readProgrammeComponents()
		.filter((component) => component.programme === programme)
		.map(({ id, name }) => ({ id, label: name }))
}

/** A category as a column heading: "Kesejahteraan sosial", "18–29 tahun"; what stands in brackets is left out. */
export function recipientWord(programme: string, breakdown: Breakdown, category: string, language: Language): string {
	const known = registered(programme, breakdown).find(({ id }) => id === category)
	if (known) return known.label[language].replace(/\s*\([^)]*\)$/, '')
	const text = category.replaceAll(/[-_]/g, ' ')
	return capital(text)
}

/** Categories in the order of the registers, young before old; unknown ones last, by their words. */
export function inReadingOrder(programme: string, breakdown: Breakdown, categories: Iterable<string>): string[] {
	const order = registered(programme, breakdown).map(({ id }) => id)
	const place = (category: string) => (order.includes(category) ? order.indexOf(category) : order.length)
	return [...categories].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
