import { decimalsOf } from './decimals-of.ts'
import { roundedRatio } from './rounded-ratio.ts'

/**
 * Rounds to a number of decimals, halves away from zero: 2.345 becomes 2.35 and −2.345 becomes −2.35,
 * as commercial rounding does. Works on the decimal as written, not on its binary neighbour
 * (1.005 becomes 1.01). Values with no more decimals than asked for come back unchanged.
 */
export function roundHalfAway(value: number, decimals: number): number {
	return decimalsOf(value) <= decimals ? value : roundedRatio(value, 1, decimals)
}
