import { type CoreIndex, type Field, fields } from './index-file.ts'
import { likeness, nearWords } from './near-words.ts'
import { plainWords } from './plain-words.ts'
import { isSoftWord } from './soft-words.ts'
import type { TypedWord } from './typed-query.ts'

/** Where a word stands: the place of a record, and what the field and the likeness make it worth, 0 to 1. */
export type Standing = ReadonlyMap<number, number>

export type TermIndex = {
	/** Where a word of a query stands, by its stems, then those of the other language, then by near ones. */
	standing(word: TypedWord, isLast: boolean): Standing
	/** True when a record says it, however small the field. */
	knows(word: TypedWord): boolean
	/** How much a word tells: rare ones more than those that all records have; 0.4 to 1.4. */
	telling(word: TypedWord): number
}

const worthOf: Readonly<Record<Field, number>> = { title: 1, key: 1, lead: 0.75, body: 0.6, other: 0.6 }
/** Stems that begin with what is still being typed. */
const BEGINNING = 0.8
/** What a word that only shades a question tells, beside others. */
const SOFT = 0.25
/** Fewest letters of a word whose rest may still come. */
const SHORTEST_BEGINNING = 2

type Places = readonly number[]

/** Makes the stems of the index ready for looking up. */
export function termIndex({ terms, records }: Pick<CoreIndex, 'terms' | 'records'>): TermIndex {
	const places = new Map<string, Places>(terms.map(([term, ...rest]) => [term, rest]))
	const known = [...places.keys()]
	const titles = titleWords(records)
	const kept = new Map<string, Standing>()

	const own = (word: TypedWord): Places[] => {
		const found = word.stems.flatMap((stem) => (places.has(stem) ? [places.get(stem) ?? []] : []))
		return found.length > 0
			? found
			: word.otherStems.flatMap((stem) => (places.has(stem) ? [places.get(stem) ?? []] : []))
	}
	const near = (word: TypedWord): { lists: Places[]; likeness: number } => {
		if (word.numbers.length > 0 || word.isStop || word.areaKinds || word.recordKind) return { lists: [], likeness: 0 }
		const tries = [...new Set([...word.stems, word.text])].map((stem) => nearWords(stem, known))
		const best = Math.min(...tries.filter(({ words }) => words.length > 0).map(({ distance }) => distance))
		const words = tries.filter(({ distance }) => distance === best).flatMap((one) => one.words)
		return { lists: words.map((one) => places.get(one) ?? []), likeness: likeness(best, word.text.length) }
	}
	const begun = (word: TypedWord): Places[] => {
		if (word.text.length < SHORTEST_BEGINNING || word.numbers.length > 0) return []
		const isBegun = (one: string) => one.length > word.text.length && one.startsWith(word.text)
		const stems = known.filter(isBegun).map((term) => places.get(term) ?? [])
		return [...stems, ...[...titles].filter(([one]) => isBegun(one)).map(([, at]) => at)]
	}

	const standing = (word: TypedWord, isLast: boolean): Standing => {
		const key = `${word.text} ${isLast}`
		const before = kept.get(key)
		if (before) return before
		const found = new Map<number, number>()
		const exact = own(word)
		for (const list of exact) add(found, list, 1)
		if (isLast) for (const list of begun(word)) add(found, list, BEGINNING)
		const guessed = found.size === 0 ? near(word) : undefined
		for (const list of guessed?.lists ?? []) add(found, list, guessed?.likeness ?? 0)
		kept.set(key, found)
		return found
	}
	return {
		standing,
		knows: (word) => own(word).length > 0,
		telling: (word) => {
			const size = standing(word, false).size
			const rare = size === 0 ? 1 : 0.4 + Math.log((records.length + 1) / size) / Math.log(records.length + 1)
			return isSoftWord(word.text) ? rare * SOFT : rare
		},
	}
}

function add(found: Map<number, number>, places: Places, likeness: number): void {
	for (const place of places) {
		const field = fields[place % 8] ?? 'body'
		const record = place >> 3
		const worth = worthOf[field] * likeness
		if ((found.get(record) ?? 0) < worth) found.set(record, worth)
	}
}

/** The words of titles as they are written, for those who are still typing one: a stem begins otherwise. */
function titleWords(records: CoreIndex['records']): Map<string, number[]> {
	const words = new Map<string, number[]>()
	records.forEach(({ title }, record) => {
		for (const word of plainWords(title)) words.set(word, [...(words.get(word) ?? []), record * 8])
	})
	return words
}
