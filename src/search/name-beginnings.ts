import { todaySpelling } from './old-spelling.ts'
import type { TypedQuery, TypedWord } from './typed-query.ts'

/** Most parts of the names that one query fetches: a query of many words names few areas. */
const MOST_PARTS = 3

/**
 * The parts of a cut list of names that words of a query may stand in, in the order of the words: those that a word
 * begins like, alone or with the word behind it, for two words may be one name typed apart.
 */
export function beginningsFor({ words }: TypedQuery, wanted: readonly TypedWord[], parts: readonly string[]): string[] {
	const found = wanted.flatMap((word) => {
		const behind = words[words.indexOf(word) + 1]
		const text = todaySpelling(word.text)
		const both = text + (behind?.text ?? '')
		return parts.filter((part) => both.startsWith(part) || (part.startsWith(text) && words.length === 1))
	})
	return [...new Set(found)].slice(0, MOST_PARTS)
}
