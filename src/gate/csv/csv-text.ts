import { plainNumber } from './plain-number.ts'
import { guardText } from './safe-text.ts'

/** A cell of a published table: text, a number, or nothing. */
export type Cell = string | number | null

/**
 * One line of a published CSV file: RFC 4180, that is commas, CRLF at the end, quotes only where a text
 * needs them. Numbers are never quoted or marked, so a negative number stays a number.
 */
export function csvLine(cells: readonly Cell[]): string {
	return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
	if (cell === null) return ''
	if (typeof cell === 'number') return plainNumber(cell)
	const text = guardText(cell)
	return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
