/** How a number in text may be read. `either`: one to three digits, a mark, and three more; it has two readings. */
export type NumberShape = 'whole' | 'comma' | 'point' | 'either' | 'none'

const whole = /^-?\d+$/
const either = /^-?[1-9]\d{0,2}[.,]\d{3}$/
const oneComma = /^-?\d+,\d+$/
const onePoint = /^-?\d+\.\d+$/
const groupedByPoint = /^-?\d{1,3}(?:\.\d{3}){2,}$|^-?\d{1,3}(?:\.\d{3})+,\d+$/
const groupedByComma = /^-?\d{1,3}(?:,\d{3}){2,}$|^-?\d{1,3}(?:,\d{3})+\.\d+$/

/**
 * Which notation a number shows by itself: `comma` is 1.234,5 and `point` is 1,234.5. Groups of three digits behind
 * more than three, or behind a zero, can only be decimals.
 */
export function numberShape(digits: string): NumberShape {
	if (whole.test(digits)) return 'whole'
	if (either.test(digits)) return 'either'
	if (oneComma.test(digits) || groupedByPoint.test(digits)) return 'comma'
	if (onePoint.test(digits) || groupedByComma.test(digits)) return 'point'
	return 'none'
}

/** The digits with a decimal point alone, read in a notation; `null` where they cannot be a number. */
export function inPlainDigits(digits: string, notation: 'comma' | 'point'): string | null {
	const shape = numberShape(digits)
	if (shape === 'none') return null
	if (shape === 'whole') return digits
	const read = shape === 'either' ? notation : shape
	return read === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '')
}
