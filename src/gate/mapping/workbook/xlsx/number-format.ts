/** How a style shows a number, as far as it changes what the number means. */
export type ShownAs = 'number' | 'percent' | 'date'

/** Formats that stand in no file because every reader knows them (ECMA-376 part 1, 18.8.30); the rest are numbers or times. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const builtInPercents = new Set([9, 10])

export function shownByBuiltIn(id: number): ShownAs {
	if (builtInDates.has(id)) return 'date'
	return builtInPercents.has(id) ? 'percent' : 'number'
}

/**
 * Judges a format code such as `dd/mm/yyyy`, `[$-421]d mmmm yyyy;@` or `0,0%`. Quoted, escaped and bracketed pieces
 * are words, not signs. `m` alone is a month, beside hours or seconds it is minutes: a time without a day is a number.
 */
export function shownByCode(code: string): ShownAs {
	const bare = code
		.replace(/"[^"]*"?|\\.|[_*]./gsu, '')
		.replace(/\[[^\]]*\]/g, '')
		.replace(/general|am\/pm|a\/p/gi, '')
	const positive = bare.split(';')[0] ?? ''
	if (/[yd]/i.test(positive) || (/m/i.test(positive) && !/[hs]|\[m/i.test(code))) return 'date'
	return positive.includes('%') ? 'percent' : 'number'
}
