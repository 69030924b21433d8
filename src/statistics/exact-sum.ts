import { decimalsOf } from './decimals-of.ts'
import { scaledInteger } from './scaled-integer.ts'

/** Σ values, exact in decimals (0.1 + 0.2 = 0.3), in the unit of the values; not rounded. 0 for no values. */
export function exactSum(values: readonly number[]): number {
	const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0)
	const total = values.reduce((sum, value) => sum + scaledInteger(value, decimals), 0)
	if (!Number.isSafeInteger(total)) throw new RangeError(`a sum of ${values.length} values is too large to be exact`)
	return total / 10 ** decimals
}
