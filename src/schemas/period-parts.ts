/** Shape of a period, kept apart from the schemas so that a browser can read periods without them. */
export const periodPattern = /^(\d{4})(?:-(0[1-9]|1[0-2])|-T([1-4]))?$/

/** A period in parts; `month` is 1 to 12, `stage` (tahap) 1 to 4. */
export type PeriodParts = { year: number; month?: number; stage?: number }

/** Splits a period into year, month and tahap; `undefined` when the text is no period. */
export function parsePeriod(period: string): PeriodParts | undefined {
	const match = periodPattern.exec(period)
	if (!match) return undefined
	const parts: PeriodParts = { year: Number(match[1]) }
	if (match[2]) parts.month = Number(match[2])
	if (match[3]) parts.stage = Number(match[3])
	return parts
}

/** Order of two periods in time, for sorting; a whole year sorts before its months. */
export function comparePeriods(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
