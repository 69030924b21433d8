import type { SourceCell } from './source-file.ts'

/** A cell of text; `null` where nothing but blanks stands. */
export function textCell(text: string, formula = false): SourceCell | null {
	const trimmed = text.trim()
	return trimmed === '' ? null : { text: trimmed, number: null, date: null, formula, percent: false }
}

/** A numeric cell; `value` is brought to the fifteen digits that spreadsheets show, whole numbers stay exact. */
export function numberCell(value: number, formula: boolean, percent: boolean): SourceCell {
	const number = Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(15))
	return { text: plainText(number), number, date: null, formula, percent }
}

/** A cell that shows a day, written `2025-03-31`. */
export function dateCell(date: string, formula: boolean): SourceCell {
	return { text: date, number: null, date, formula, percent: false }
}

/** A number with a decimal point and without exponent. */
function plainText(number: number): string {
	const text = String(number)
	if (!text.includes('e')) return text
	const [mantissa = '', exponent = '0'] = text.split('e')
	const sign = mantissa.startsWith('-') ? '-' : ''
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
	const digits = whole + fraction
	const point = whole.length + Number(exponent)
	return sign + (point <= 0 ? `0.${'0'.repeat(-point)}${digits}` : digits.padEnd(point, '0'))
}
