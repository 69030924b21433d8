import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { bodyOf, elementIn, elementsIn } from '../../ground/html/elements.ts'
import { textOf } from '../../ground/html/text.ts'
import { mainText } from './plain-text.ts'
import type { SearchRecord } from './search-record.ts'

/** Pages of running text, found by all of their words; the others, which are lists of things found by themselves, by their heads. */
const textPages: ReadonlySet<string> = new Set([
	'/metodologi/',
	'/tentang/',
	'/glosarium/',
	'/cek/',
	'/data/register/',
	'/api/v1/',
	'/koreksi/',
	'/luring/',
	'/perubahan/',
	'/ppid/',
	'/rekomendasi/',
	'/rekonsiliasi/',
])

const kind = { id: 'Halaman', en: 'Page' } as const

/** A page of the portal, from its finished HTML and, if there is one, that of its twin in the other language. */
export function pageRecord(path: string, language: Language, html: string, twin: string | undefined): SearchRecord {
	const isText = textPages.has(path)
	return {
		url: addressIn(language, path),
		language,
		words: {
			key: path.replaceAll(/[/-]/g, ' '),
			lead: [textIn(html, 'h1'), description(html), ...(isText ? headings(html) : [])].join('\n'),
			body: isText ? mainText(html) : '',
			other: twin === undefined ? '' : title(twin),
		},
		meta: { title: title(html), kind: kind[language], place: '', summary: description(html) },
		jenis: 'halaman',
		simulated: false,
		tempat: [],
		tahun: [],
	}
}

/** The heading; where it is a finding, the name that the page's title says before it. */
function title(html: string): string {
	const [heading, whole] = [textIn(html, 'h1'), textIn(html, 'title')]
	const at = heading === '' ? -1 : whole.indexOf(`: ${heading}`)
	return at > 0 ? whole.slice(0, at) : heading
}

function textIn(html: string, name: string): string {
	const element = elementIn(html, (tag) => tag.name === name)
	return element ? textOf(bodyOf(html, element), '') : ''
}

function headings(html: string): string[] {
	const found = elementsIn(html, (tag) => tag.name === 'h2' || tag.name === 'h3' || tag.name === 'dt')
	return found.map((one) => textOf(bodyOf(html, one), ''))
}

function description(html: string): string {
	return elementIn(html, (tag) => tag.name === 'meta' && tag.get('name') === 'description')?.tag.get('content') ?? ''
}
