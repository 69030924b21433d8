/**
 * How many decimals a number is written with: 2 for 18.76, 0 for 1000, 7 for 1e-7. The shortest
 * decimal text that reads back as the same number counts, which is how the figure was published.
 */
export function decimalsOf(value: number): number {
	if (Number.isInteger(value)) return 0
	const [digits = '', exponent = '0'] = String(value).split('e')
	const written = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
	return Math.max(0, written - Number(exponent))
}
