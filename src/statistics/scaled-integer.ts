/**
 * A decimal as a whole number of its smallest units: 18.76 at 2 decimals is 1876. Arithmetic on
 * scaled integers is exact where binary fractions leave dust (17.02 − 17.78 = −0.7600000000000016).
 *
 * @param decimals at least as many as the value is written with
 * @throws RangeError when the result cannot be held exactly (beyond 2^53)
 */
export function scaledInteger(value: number, decimals: number): number {
	const scaled = Math.round(value * 10 ** decimals)
	if (Number.isSafeInteger(scaled)) return scaled
	throw new RangeError(`${value} with ${decimals} decimals is too large for exact arithmetic`)
}
