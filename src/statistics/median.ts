import { decimalsOf } from './decimals-of.ts'
import { scaledInteger } from './scaled-integer.ts'

/**
 * Median: the middle value in order; of an even number of values the mean of the two middle ones,
 * exact in decimals and not rounded (median of 18.76 and 18.77 is 18.765). `null` for no values.
 */
export function median(values: readonly number[]): number | null {
	const ordered = values.toSorted((a, b) => a - b)
	const upper = ordered[Math.floor(ordered.length / 2)]
	if (upper === undefined) return null
	if (ordered.length % 2 === 1) return upper
	const lower = ordered[ordered.length / 2 - 1] ?? upper
	const decimals = Math.max(decimalsOf(lower), decimalsOf(upper))
	return (scaledInteger(lower, decimals) + scaledInteger(upper, decimals)) / (2 * 10 ** decimals)
}
