import { roundedRatio } from './rounded-ratio.ts'

/**
 * factor × numerator ÷ denominator, rounded to the indicator's decimals (halves away from zero): people per km²,
 * births per 1,000 people. `null` when the denominator is 0.
 */
export function ratio(numerator: number, denominator: number, decimals: number, factor = 1): number | null {
	return denominator === 0 ? null : roundedRatio(numerator, denominator, decimals, factor)
}
