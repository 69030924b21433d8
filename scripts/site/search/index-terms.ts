import type { Language } from '../../../src/schemas/bilingual.ts'
import { type Field, fields, type TermRow } from '../../../src/search/index-file.ts'
import { readQuery } from '../../../src/search/typed-query.ts'
import { otherThan } from './other-language.ts'
import type { SearchRecord } from './search-record.ts'

/** The stems of all records and where they stand, each once a record, in its weightiest field. In the order of the alphabet. */
export function indexTerms(records: readonly SearchRecord[], language: Language): TermRow[] {
	const places = new Map<string, Map<number, number>>()
	records.forEach((record, at) => {
		for (const [field, terms] of fieldsOf(record, language)) {
			for (const term of terms) {
				const own = places.get(term) ?? new Map<number, number>()
				if (!own.has(at)) own.set(at, fields.indexOf(field))
				places.set(term, own)
			}
		}
	})
	return [...places]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([term, own]): TermRow => [term, ...[...own].map(([record, field]) => record * 8 + field)])
}

function fieldsOf({ meta, words }: SearchRecord, language: Language): [Field, string[]][] {
	return [
		['title', termsOf(meta.title, language)],
		['key', termsOf(words.key, language)],
		['lead', termsOf(words.lead, language)],
		['body', termsOf(words.body, language)],
		['other', termsOf(words.other, otherThan(language))],
	]
}

/** Read as a query is, so that both meet: stems of words with a meaning, and all that a number may mean. */
function termsOf(text: string, language: Language): string[] {
	const { words } = readQuery(text, language)
	return [
		...new Set(words.filter(({ isStop, text: { length } }) => !isStop && length > 1).flatMap(({ stems }) => stems)),
	]
}
