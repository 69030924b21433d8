import { todaySpelling } from './old-spelling.ts'
import type { TypedQuery, TypedWord } from './typed-query.ts'

/** Most parts of the names that one query fetches: a query of many words names few areas. */
const MOST_PARTS = 4

/** Behind all letters and digits. */
const LAST = '~'

/**
 * The parts of a cut list of names that words of a query may stand in, in the order of the words: where a word stands
 * in the order of names, joined with the word behind it, for two words may be one name typed apart, and alone. `parts`
 * are the beginnings that the parts start from. A word that stands by itself may be the beginning of a name.
 */
export function beginningsFor({ words }: TypedQuery, wanted: readonly TypedWord[], parts: readonly string[]): string[] {
	const found = wanted.flatMap((word) => {
		const behind = words.length === 1 ? undefined : (words[words.indexOf(word) + 1]?.text ?? '')
		// As it is typed first: letters of the old spelling stand in names of today, too ("Tanjung").
		return [...new Set([word.text, todaySpelling(word.text)])].flatMap((text) =>
			behind === undefined
				? partsBetween(text, text + LAST, parts)
				: [text + behind, text].flatMap((name) => partsBetween(name, name, parts)),
		)
	})
	return [...new Set(found)].slice(0, MOST_PARTS)
}

/** The parts that hold names from one to another: each goes from its beginning to that of the next. */
function partsBetween(from: string, to: string, parts: readonly string[]): string[] {
	return parts.filter((part, index) => {
		const next = parts[index + 1]
		return part <= to && (next === undefined || next > from)
	})
}
