/** Digits in which nothing is to be cut off. */
const settledForm = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/

/**
 * A number in plain digits with its decimal point moved to the right, digit by digit: 290.66 by 3 is 290660, exactly,
 * where a multiplication by 1000 may leave a rest. Zeros that say nothing go.
 */
export function shiftDecimal(digits: string, places: number): string {
	if (places === 0 && settledForm.test(digits)) return digits
	const isNegative = digits.startsWith('-')
	const [whole = '', part = ''] = digits.replace('-', '').split('.')
	const all = whole + part
	const point = whole.length + places
	const padded = point > all.length ? all.padEnd(point, '0') : point < 0 ? all.padStart(all.length - point, '0') : all
	const at = Math.max(point, 0)
	const before = padded.slice(0, at).replace(/^0+(?=\d)/, '') || '0'
	const after = padded.slice(at).replace(/0+$/, '')
	const text = after === '' ? before : `${before}.${after}`
	return isNegative && /[1-9]/.test(text) ? `-${text}` : text
}

/**
 * The number of a cell of a workbook in plain digits. Fifteen digits are what a spreadsheet shows; what stands behind
 * them is the rest of a computation ("0.30000000000000004").
 */
export function plainDigits(value: number): string {
	if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value)
	const rounded = Number(value.toPrecision(15))
	const text = String(rounded)
	const scientific = /^(-?\d+(?:\.\d+)?)e([+-]\d+)$/.exec(text)
	return scientific ? shiftDecimal(scientific[1] ?? '', Number(scientific[2])) : text
}
