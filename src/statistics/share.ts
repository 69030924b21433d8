import { ratio } from './ratio.ts'

/**
 * Share of a part in a whole: 100 × part ÷ whole, in percent, rounded to the indicator's decimals
 * (halves away from zero). `null` when the whole is 0: nothing has no parts.
 */
export function share(part: number, whole: number, decimals: number): number | null {
	return ratio(part, whole, decimals, 100)
}
