import type { Language } from '../../../src/schemas/bilingual.ts'
import { addressIn } from '../../ground/address/address-in.ts'
import { bodyOf, elementIn } from '../../ground/html/elements.ts'
import { textOf } from '../../ground/html/text.ts'
import { mainText } from './plain-text.ts'
import type { SearchRecord } from './search-record.ts'

/** Pages of running text that are found by their words, by their Indonesian address. */
export const searchedPages = [
	'/metodologi/',
	'/tentang/',
	'/glosarium/',
	'/cek/',
	'/koreksi/',
	'/rekomendasi/',
	'/rekonsiliasi/',
] as const

const kind = { id: 'Halaman', en: 'Page' } as const

/** A page of running text, from its finished HTML. */
export function pageRecord(path: string, language: Language, html: string): SearchRecord {
	const title = heading(html)
	return {
		url: addressIn(language, path),
		language,
		content: [`${title}. ${title}.`, mainText(html)].join('\n'),
		meta: { title, kind: kind[language], place: '', code: path.replaceAll('/', ''), summary: description(html) },
		filters: { jenis: ['halaman'], tempat: [], tahun: [] },
	}
}

function heading(html: string): string {
	const h1 = elementIn(html, (tag) => tag.name === 'h1')
	return h1 ? textOf(bodyOf(html, h1), '') : ''
}

function description(html: string): string {
	return elementIn(html, (tag) => tag.name === 'meta' && tag.get('name') === 'description')?.tag.get('content') ?? ''
}
