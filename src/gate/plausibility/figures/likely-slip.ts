import { roundTo } from '../../../format/number.ts'

/** A comma or a unit put elsewhere: tens, hundreds, thousands. */
const factors = [0.1, 0.01, 0.001, 10, 100, 1000]

/**
 * What was most likely meant by a number that cannot be right: its comma moved, or two neighbouring digits the other way
 * round, whichever fits first. `null` where neither does.
 */
export function likelySlip(value: number, decimals: number, fits: (candidate: number) => boolean): number | null {
	const moved = factors.map((factor) => roundTo(value * factor, Math.max(decimals, 2)))
	return [...moved, ...turned(value, decimals)].find((candidate) => candidate !== value && fits(candidate)) ?? null
}

/** The number with each pair of neighbouring digits turned. */
function turned(value: number, decimals: number): number[] {
	const digits = String(Math.round(value * 10 ** decimals))
	return Array.from({ length: digits.length - 1 }, (_, i) => {
		const text = digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2)
		return roundTo(Number(text) / 10 ** decimals, decimals)
	})
}
