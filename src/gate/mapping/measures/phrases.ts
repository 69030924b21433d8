import type { MappingRegisters } from '../understanding.ts'
import { isCommon, isLayoutName, measureWords } from './measure-words.ts'

/** A way to name an indicator, as words. */
export type Phrase = {
	words: readonly string[]
	indicator: string
	/** A short name of common words alone ("Laki-laki"): it names a part of many measures. */
	weak: boolean
}

/** Phrases found in words, each with its place. */
export type PhraseHit = { phrase: Phrase; from: number; to: number }

export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

const made = new WeakMap<MappingRegisters['indicators'], PhraseIndex>()

/** The names of all indicators by their first word, the longest first; made once for a register. */
export function phraseIndex(indicators: MappingRegisters['indicators']): PhraseIndex {
	const known = made.get(indicators)
	if (known) return known
	const phrases = indicators.flatMap(({ id, name, short, synonyms }): Phrase[] => {
		const full = [name.id, name.en, ...synonyms].map((text) => ({ text, given: true }))
		const brief = [short.id, short.en, id].map((text) => ({ text, given: false }))
		return unique([...full, ...brief]).map(({ words, given }) => ({
			words,
			indicator: id,
			weak: !given && isCommon(words),
		}))
	})
	const index = Map.groupBy(phrases, ({ words }) => words[0] ?? '')
	for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
	made.set(indicators, index)
	return index
}

function unique(texts: readonly { text: string; given: boolean }[]): { words: string[]; given: boolean }[] {
	const seen = new Set<string>()
	return texts.flatMap(({ text, given }) => {
		const words = measureWords(text)
		const brief = words.filter((word) => !isLayoutName(word))
		return [words, ...(brief.length > 1 ? [brief] : [])].flatMap((own) => {
			const key = own.join(' ')
			if (key === '' || seen.has(key)) return []
			seen.add(key)
			return [{ words: own, given }]
		})
	})
}

/** Every phrase that stands in the words, also those inside longer ones. */
export function phrasesIn(words: readonly string[], index: PhraseIndex): PhraseHit[] {
	return words.flatMap((word, from) =>
		(index.get(word) ?? []).flatMap((phrase) =>
			phrase.words.every((own, at) => own === words[from + at])
				? [{ phrase, from, to: from + phrase.words.length }]
				: [],
		),
	)
}

/** Hits that lie in no longer one. */
export function longestHits(hits: readonly PhraseHit[]): PhraseHit[] {
	return hits.filter(
		(hit) =>
			!hits.some((other) => other.from <= hit.from && other.to >= hit.to && other.to - other.from > hit.to - hit.from),
	)
}
