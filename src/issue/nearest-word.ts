import type { Bilingual } from '../schemas/bilingual.ts'

/**
 * The known word nearest to a mistyped one: the same but for case, spaces and dashes, else the single
 * one within two edits (one for words of three or four letters, none for shorter ones). `undefined` when none or several are as near.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	const plain = plainForm(word)
	const same = known.filter((candidate) => plainForm(candidate) === plain)
	if (same.length === 1) return same[0]
	const reach = plain.length <= 2 ? 0 : plain.length <= 4 ? 1 : 2
	const near = known
		.map((candidate) => ({ candidate, edits: editDistance(plain, plainForm(candidate)) }))
		.filter(({ edits }) => edits <= reach)
		.sort((a, b) => a.edits - b.edits)
	return near.length > 0 && near[0]?.edits !== near[1]?.edits ? near[0]?.candidate : undefined
}

/** What to do about a word that is not known: the known one that is perhaps meant, else what is told instead. */
export function nearestWordHint(word: string, known: readonly string[], otherwise: Bilingual): Bilingual {
	const near = nearestWord(word, known)
	return near ? { id: `mungkin maksudnya ${near}`, en: `perhaps ${near} is meant` } : otherwise
}

/** A word without what people vary unknowingly: case, spaces, dashes, underscores, invisible marks. */
export function plainForm(word: string): string {
	return word.toLowerCase().replace(/[\s_\-\p{Cf}]+/gu, '')
}

/** Levenshtein distance: the least number of letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY
	let row = Array.from({ length: b.length + 1 }, (_, j) => j)
	for (let i = 1; i <= a.length; i++) {
		const next = [i]
		for (let j = 1; j <= b.length; j++) {
			const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
			next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
		}
		row = next
	}
	return row[b.length] ?? 0
}
