import type { AliasRow, CoreIndex } from './index-file.ts'
import { readQuery, type TypedQuery, type TypedWord } from './typed-query.ts'

/** An alias that a query holds: which of its words, and what is meant. */
export type AliasHit = {
	at: readonly number[]
	meant: string
	/** Other words that are meant; none where an area or an address is. */
	words: readonly TypedWord[]
	/** The joined name of a meant area that has no page here. */
	outside: string | undefined
}

/** Aliases ready for looking up; made once an index. */
export type Aliases = readonly { row: AliasRow; phrase: readonly TypedWord[]; words: readonly TypedWord[] }[]

export function readAliases({ aliases, language }: Pick<CoreIndex, 'aliases' | 'language'>): Aliases {
	return aliases.map((row) => ({
		row,
		phrase: readQuery(row[0], language).words,
		words: /^[/\d]/.test(row[1]) ? [] : readQuery(row[1], language).words,
	}))
}

/**
 * The aliases of a query: of an area its words stand side by side, of all else they may stand anywhere. While one types,
 * the last word may be the beginning of an alias of one word.
 */
export function aliasHits(query: TypedQuery, aliases: Aliases, isTyping = false): AliasHit[] {
	const last = isTyping ? query.words.at(-1) : undefined
	return aliases.flatMap(({ row: [, meant, outside], phrase, words }) => {
		const at = phrase.map((one) =>
			query.words.findIndex((word) => isSame(word, one) || (word === last && phrase.length === 1 && begins(word, one))),
		)
		if (at.includes(-1)) return []
		const together = at.every((place, index) => place === (at[0] ?? 0) + index)
		return together || !/^\d/.test(meant) ? [{ at, meant, words, outside }] : []
	})
}

function isSame(word: TypedWord, one: TypedWord): boolean {
	return word.text === one.text || word.stems.some((stem) => one.stems.includes(stem))
}

/** Fewer letters begin too much. */
const SHORTEST_BEGINNING = 4

function begins(word: TypedWord, one: TypedWord): boolean {
	return word.text.length >= SHORTEST_BEGINNING && one.text.startsWith(word.text)
}
