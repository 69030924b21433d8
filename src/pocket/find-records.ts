import type { WordFilters } from '../topics/search/index-source.ts'
import type { PocketRecord } from './pocket-record.ts'

/** Words alone, small and without marks: "Ra'as" and "raas", "Batang-batang" and "batang batang" meet. */
export function plainWords(text: string): string {
	return text
		.normalize('NFD')
		.toLowerCase()
		.replace(/[\u0300-\u036f'’]/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
}

/**
 * Records in which every typed word begins some word, and that pass the filters. Those with more of the words in
 * their title come first, then those with them in their place; among equals the order of the list stays.
 */
export function findRecords(
	records: readonly PocketRecord[],
	query: string,
	filters: WordFilters = {},
): PocketRecord[] {
	const words = plainWords(query).split(' ').filter(Boolean)
	if (words.length === 0) return []
	return records
		.filter((record) => passes(record, filters))
		.map((record) => ({ record, score: scoreOf(record, words) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ record }) => record)
}

/** How many records have each word of each filter. */
export function countFilters(records: readonly PocketRecord[]): Record<string, Record<string, number>> {
	const counts: Record<string, Record<string, number>> = {}
	for (const [name, word] of records.flatMap(filterWords)) {
		const own = counts[name] ?? {}
		counts[name] = { ...own, [word]: (own[word] ?? 0) + 1 }
	}
	return counts
}

function filterWords({ filters }: PocketRecord): [name: string, word: string][] {
	return Object.entries(filters).flatMap(([name, words]) => words.map((word): [string, string] => [name, word]))
}

function passes({ filters }: PocketRecord, wanted: WordFilters): boolean {
	const names = ['jenis', 'tempat', 'tahun'] as const
	return names.every((name) => [wanted[name] ?? []].flat().every((word) => filters[name]?.includes(word)))
}

/** Nine for a word of the title, three for one of the place, one for one of the text; nothing when a word is missing. */
function scoreOf(record: PocketRecord, words: readonly string[]): number {
	const { title, place, whole } = textsOf(record)
	let score = 0
	for (const word of words) {
		if (begins(title, word)) score += 9
		else if (begins(place, word)) score += 3
		else if (begins(whole, word)) score += 1
		else return 0
	}
	return score
}

const begins = (text: string, word: string): boolean => ` ${text}`.includes(` ${word}`)

type Texts = { title: string; place: string; whole: string }
const known = new WeakMap<PocketRecord, Texts>()

/** The texts of a record as they are compared, made once. */
function textsOf(record: PocketRecord): Texts {
	const texts = known.get(record) ?? {
		title: plainWords(record.meta.title),
		place: plainWords(record.meta.place ?? ''),
		whole: plainWords(`${record.content} ${record.meta.code ?? ''}`),
	}
	known.set(record, texts)
	return texts
}
