/**
 * A number as files write it: decimal point, no thousands mark, no exponent, no minus zero. Reading the
 * text back gives the same number.
 * @throws {RangeError} for NaN and infinities, which no file may hold
 */
export function plainNumber(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`no number to publish: ${value}`)
	const text = String(Object.is(value, -0) ? 0 : value)
	return text.includes('e') ? withoutExponent(text) : text
}

/** `1.5e-7` to `0.00000015`, `2e+21` to `2000000000000000000000`. */
function withoutExponent(text: string): string {
	const [mantissa = '', exponent = '0'] = text.split('e')
	const sign = mantissa.startsWith('-') ? '-' : ''
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
	const digits = whole + fraction
	const point = whole.length + Number(exponent)
	if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
	return sign + digits.padEnd(point, '0')
}
