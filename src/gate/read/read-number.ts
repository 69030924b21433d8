import type { Finding } from '../../issue/finding.ts'
import type { Portal } from '../../schemas/portal.ts'
import { ambiguousNumber } from '../rules/ambiguous-number.ts'
import { numberFormat, numberTooLarge } from '../rules/number-format.ts'

export type NumberFormat = Portal['number_format']

/** How the numbers of a column are written. */
export type NumberStyle = {
	format: NumberFormat
	/** True when the file's own sidecar declares the format; the portal's setting alone is no declaration. */
	declared: boolean
	/** True for counts and amounts, whose thousands are commonly grouped; false for rates, indices, shares, areas. */
	grouped: boolean
}

// Whole part without a leading zero; groups of three digits after one to three.
const plain = /^-?(?:0|[1-9]\d*)$/
const oneMark = /^-?(?:0|[1-9]\d*)[.,]\d+$/
const twoReadings = /^-?[1-9]\d{0,2}[.,]\d{3}$/
const groupedByPoint = /^-?[1-9]\d{0,2}(?:\.\d{3}){2,}$|^-?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/
const groupedByComma = /^-?[1-9]\d{0,2}(?:,\d{3}){2,}$|^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/

/**
 * Reads a number exactly or says why it is refused; nothing is guessed.
 *
 * A text with one reading is read whatever the format: `18,76`, `18.76`, `0.599` and `34347.428` (no
 * thousands are grouped so), `1.234.567`, `1.234,5`, `1,234.5`. A text with two readings, one to three
 * digits, a mark and three digits, is read as follows and else refused as ambiguous:
 *
 * - counts and amounts: the thousands mark of the format groups thousands (`1.234` is 1234 under `comma`);
 * - other measures: the decimal mark of the format is one (`1,234` under `comma`), but a point only where
 *   the file's own sidecar declares `number_format: point`, since Indonesian spreadsheets group by points.
 *
 * Whole numbers beyond 2^53 are refused, as they cannot be kept exactly.
 */
export function readNumber(text: string, style: NumberStyle): number | Finding {
	if (twoReadings.test(text)) return readByStyle(text, style)
	const digits = normalForm(text)
	if (digits === null) return numberFormat(text, style.format)
	const value = Number(digits)
	if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return numberTooLarge(text)
	return value === 0 ? 0 : value
}

/** What a mark between one to three digits and three more means: the thousands mark, the decimal mark, or neither. */
export type Marks = { thousands: ',' | '.' | null; decimal: ',' | '.' | null }

/** The marks of a column, by the rule that `readNumber` states. */
export function marksOf({ format, declared, grouped }: NumberStyle): Marks {
	const [thousands, decimal] = format === 'comma' ? (['.', ','] as const) : ([',', '.'] as const)
	if (grouped) return { thousands, decimal: null }
	return { thousands: null, decimal: format === 'comma' || declared ? decimal : null }
}

function readByStyle(text: string, style: NumberStyle): number | Finding {
	const { thousands, decimal } = marksOf(style)
	const mark = text.includes(',') ? ',' : '.'
	if (mark === thousands) return Number(text.replace(mark, ''))
	if (mark === decimal) return Number(text.replace(mark, '.'))
	return ambiguousNumber(text, style.format, style.grouped)
}

/** The number as `Number()` reads it, or `null` when the text has no reading. */
function normalForm(text: string): string | null {
	if (plain.test(text)) return text
	if (oneMark.test(text)) return text.replace(',', '.')
	if (groupedByPoint.test(text)) return text.replaceAll('.', '').replace(',', '.')
	if (groupedByComma.test(text)) return text.replaceAll(',', '')
	return null
}
