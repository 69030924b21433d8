import { plainNumber } from '../../csv/plain-number.ts'
import type { SourceCell } from './source-file.ts'

/** A cell of text; `null` where nothing but blanks stands. */
export function textCell(text: string, formula = false): SourceCell | null {
	const trimmed = text.trim()
	return trimmed === '' ? null : { text: trimmed, number: null, date: null, formula, percent: false }
}

/** A numeric cell; `value` is brought to the fifteen digits that spreadsheets show, whole numbers stay exact. */
export function numberCell(value: number, formula: boolean, percent: boolean): SourceCell {
	const number = Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(15))
	return { text: plainNumber(number), number, date: null, formula, percent }
}

/** A cell that shows a day, written `2025-03-31`. */
export function dateCell(date: string, formula: boolean): SourceCell {
	return { text: date, number: null, date, formula, percent: false }
}
