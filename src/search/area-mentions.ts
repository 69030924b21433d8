import type { AreaNames } from './area-names.ts'
import { mistakesIn } from './mistakes.ts'
import type { NamedArea } from './named-area.ts'
import { likeness, nearWords } from './near-words.ts'
import { todaySpelling } from './old-spelling.ts'
import { plainWords } from './plain-words.ts'
import type { TypedQuery, TypedWord } from './typed-query.ts'

/** Words of a query that may name areas: from one place to another, and how surely. */
export type Mention = {
	from: number
	/** Place after its last word. */
	to: number
	areas: readonly NamedArea[]
	/** 1 for the very name, less for a word of it, its beginning, or a name nearly so. */
	sureness: number
}

/** As many words as a name is split into while typing. */
const LONGEST = 5

const sure = { exact: 1, old: 0.95, turned: 0.95, inner: 0.85, word: 0.8, beginning: 0.75 } as const

/** Names of areas in a query: whole ones first; words of names, beginnings and near names where no whole one stands. */
export function areaMentions(query: TypedQuery, names: AreaNames, isTopic: (word: TypedWord) => boolean): Mention[] {
	const exact = wholeNames(query.words, names)
	const named = new Set(exact.flatMap(({ from, to }) => query.words.slice(from, to)))
	const parts = query.words.flatMap((word, at) => (isName(word) ? partOf(word, at, names, query) : []))
	const near = nearNames(query.words, names, (word) => named.has(word) || isTopic(word) || !isName(word))
	return [...exact, ...parts, ...near]
}

/** A word of a sentence, a kind or a number alone names nothing. */
const isName = (word: TypedWord): boolean =>
	!word.isStop && !word.areaKinds && !word.recordKind && word.numbers.length === 0 && word.text.length > 1

function wholeNames(words: readonly TypedWord[], names: AreaNames): Mention[] {
	const found = spansOf(words).flatMap(({ from, to, text }): Mention[] => {
		const inner = words.slice(from, to)
		if (to - from < words.length && !inner.some(isName)) return []
		const exact = names.called(text)
		if (exact.length > 0) return [{ from, to, areas: exact, sureness: sure.exact }]
		const old = names.called(todaySpelling(text))
		return old.length > 0 ? [{ from, to, areas: old, sureness: sure.old }] : []
	})
	const isInner = (one: Mention) => found.some((other) => other !== one && other.from <= one.from && one.to <= other.to)
	return found.map((one) => (isInner(one) ? { ...one, sureness: sure.inner } : one))
}

/** A word of longer names, surer where their other words are typed too; of the last word, which is still being typed, also names that begin with it. */
function partOf(word: TypedWord, at: number, names: AreaNames, { words }: TypedQuery): Mention[] {
	const typed = new Set(words.map(({ text }) => text))
	const isTyped = ({ name }: NamedArea) => plainWords(name).every((one) => typed.has(one))
	const holding = names.holding(word.text)
	const turned = holding.filter(isTyped)
	const place = { from: at, to: at + 1 }
	const begun = at === words.length - 1 && word.text.length > 1 ? names.all.filter(begins(word.text)) : []
	return [
		...(turned.length > 0 ? [{ ...place, areas: turned, sureness: sure.turned }] : []),
		...(holding.length > 0 ? [{ ...place, areas: holding, sureness: sure.word }] : []),
		...(begun.length > 0 ? [{ ...place, areas: begun, sureness: sure.beginning }] : []),
	]
}

const begins =
	(text: string) =>
	({ joined }: NamedArea): boolean =>
		joined.length > text.length && joined.startsWith(text)

/** Names nearly so, of words that are neither a name nor a topic; two words may be one name, typed apart. */
function nearNames(words: readonly TypedWord[], names: AreaNames, isKnown: (word: TypedWord) => boolean): Mention[] {
	const spans = spansOf(words).filter(({ from, to }) => {
		const inner = words.slice(from, to)
		return to - from <= 3 && inner.every(isName) && inner.some((word) => !isKnown(word))
	})
	return spans.flatMap(({ from, to, text }) => {
		if (mistakesIn(text) === 0) return []
		const found = nearWords(todaySpelling(text), names.joined())
		const areas = found.words.flatMap((name) => names.called(name))
		return areas.length > 0 ? { from, to, areas, sureness: likeness(found.distance, text.length) } : []
	})
}

function spansOf(words: readonly TypedWord[]): { from: number; to: number; text: string }[] {
	return words.flatMap((_, from) =>
		Array.from({ length: Math.min(LONGEST, words.length - from) }, (_, more) => {
			const to = from + more + 1
			const text = words.slice(from, to).map((word) => word.text.replace(/[.,]/g, ''))
			return { from, to, text: text.join('') }
		}),
	)
}
