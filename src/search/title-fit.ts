import type { Language } from '../schemas/bilingual.ts'
import type { AliasHit } from './alias-hits.ts'
import { plainWords } from './plain-words.ts'
import { stemsOf } from './stems.ts'
import { isStopWord } from './stop-words.ts'
import type { TypedQuery } from './typed-query.ts'

/** Measures how much of a name was typed, 0 to 1: in the best of the names that a thing goes by. */
export function titleFit(query: TypedQuery, hits: readonly AliasHit[], language: Language) {
	const typed = new Set(
		[...query.words, ...hits.flatMap(({ words }) => words)].flatMap(({ stems, otherStems }) => [
			...stems,
			...otherStems,
		]),
	)
	return (names: readonly string[]): number =>
		Math.max(0, ...names.map((name) => shareOf(stemsIn(name, language), typed)))
}

function shareOf(words: readonly (readonly string[])[], typed: ReadonlySet<string>): number {
	const said = words.filter((stems) => stems.some((stem) => typed.has(stem)))
	return words.length === 0 ? 0 : said.length / words.length
}

const kept = new Map<string, string[][]>()

/** The stems of each word of a name that has a meaning; what stands in brackets is said besides. */
function stemsIn(name: string, language: Language): string[][] {
	const key = `${language} ${name}`
	const known = kept.get(key)
	if (known) return known
	const words = plainWords(name.replace(/\(.*?\)/g, ' ')).filter((word) => !isStopWord(word))
	const stems = words.map((word) => stemsOf(word, language))
	kept.set(key, stems)
	return stems
}
