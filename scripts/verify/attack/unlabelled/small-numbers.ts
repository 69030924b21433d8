import { reasons } from './reasons.ts'

/** A number below the threshold in a text, and where. */
export type SmallNumber = { at: number; end: number }

const words = {
	id: ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
	en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
} as const
/** Whom a number written as a word must count before it is taken for one: "one" and "satu" mean much else. */
const counted = '(?:keluarga|orang|kelompok|penerima|warga|jiwa|family|families|persons?|people|groups?|recipients?)'

/**
 * Finds whole numbers from 1 to K - 1 that stand by themselves, and for which no reviewed reason speaks.
 * @param names names of areas, districts and figures: a number that belongs to one ("Sejahtera 1") counts nothing
 */
export function smallNumbers(threshold: number, names: Iterable<string>): (text: string) => SmallNumber[] {
	const small = Array.from({ length: threshold - 1 }, (_, at) => at + 1)
	const spelled = [words.id, words.en].flatMap((list) => list.slice(0, threshold - 1))
	const quick = new RegExp(`[${small.join('')}]|${spelled.join('|')}`, 'i')
	const pattern = new RegExp(`\\b(?:${small.join('|')}|(?:${spelled.join('|')})(?=\\s${counted}\\b))\\b`, 'gi')
	const named = namesWithNumbers(names)
	return (text) => {
		if (!quick.test(text)) return []
		const found: SmallNumber[] = []
		for (const { 0: written, index } of text.matchAll(pattern)) {
			const end = index + written.length
			const isPart =
				partBefore.test(text.slice(Math.max(0, index - 3), index)) || partAfter.test(text.slice(end, end + 2))
			if (!isPart && !isNamed(text, end, named) && !isExplained(text, index, end)) found.push({ at: index, end })
		}
		return found
	}
}

/** What makes a digit a piece of something longer: "1.4", "0,3", "2024-T3", "\u22123", "RT 3/4". */
const partBefore = /(?:[\p{L}\p{N}_][.,:/_-]|[-\u2212\u2013]\s?|[\p{L}\p{N}_])$/u
const partAfter = /^(?:[.,:/_-][\p{L}\p{N}]|[\p{L}\p{N}_])/u

/** The last word and the number of each name that ends in one. */
function namesWithNumbers(names: Iterable<string>): Set<string> {
	return new Set([...names].flatMap((name) => /(?:^|\s)(\p{L}+\s\d+)$/u.exec(name)?.[1] ?? []))
}

function isNamed(text: string, end: number, named: ReadonlySet<string>): boolean {
	const [, name] = /(?:^|[^\p{L}])(\p{L}+\s\d+)$/u.exec(text.slice(Math.max(0, end - 40), end)) ?? []
	return name !== undefined && named.has(name)
}

function isExplained(text: string, at: number, end: number): boolean {
	const [before, after] = [text.slice(Math.max(0, at - 60), at), text.slice(end, end + 40)]
	return reasons.some((reason) => (reason.before ?? anything).test(before) && (reason.after ?? anything).test(after))
}

const anything = /(?:)/
