import { decimalsOf } from './decimals-of.ts'
import { scaledInteger } from './scaled-integer.ts'

/**
 * factor × numerator ÷ denominator, rounded once, halves away from zero, from exact integers: no
 * rounding of a rounding.
 *
 * @param factor whole number, 100 for percent
 * @throws RangeError when the denominator is 0
 */
export function roundedRatio(numerator: number, denominator: number, decimals: number, factor = 1): number {
	if (denominator === 0) throw new RangeError('a ratio to 0 has no value')
	const shared = Math.max(decimalsOf(numerator), decimalsOf(denominator))
	const top = BigInt(scaledInteger(numerator, shared)) * BigInt(factor) * 10n ** BigInt(decimals)
	const bottom = BigInt(scaledInteger(denominator, shared))
	const sign = top < 0n === bottom < 0n ? 1 : -1
	const size = (2n * absolute(top) + absolute(bottom)) / (2n * absolute(bottom))
	return size === 0n ? 0 : (sign * Number(size)) / 10 ** decimals
}

function absolute(value: bigint): bigint {
	return value < 0n ? -value : value
}
