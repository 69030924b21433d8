import { measureWords } from '../measures/measure-words.ts'
import { isUnitWord } from '../measures/unit-words.ts'
import { isMarkedYear } from '../periods/find-periods.ts'
import { areFiguresLikeYears } from './figures-like-years.ts'
import { isColumnNumbering, isNote, isTitleCell } from './row-words.ts'
import { cellKinds, type SheetScan } from './sheet-scan.ts'

/** Rows of headings that a table has at most, the count of its columns not among them. */
const MOST = 4

/** Parts the rows above the first one of data: headings right above it, titles and all else before. */
export function headingRowsAbove(
	scan: SheetScan,
	above: readonly number[],
	span: { left: number; right: number },
): { titleRows: number[]; headingRows: number[] } {
	const headingRows: number[] = []
	let counted = 0
	let end = above.length
	for (let at = above.length - 1; at >= 0; at--) {
		const row = above[at] ?? 0
		const cells = cellsOf(scan, row, span)
		if (cells.length === 0) {
			if (counted > 0) break
			continue
		}
		const isNumbering = isColumnNumbering(cells.map(({ text }) => text))
		if (!isNumbering && (counted >= MOST || !isHeading(scan, row, cells, span))) break
		headingRows.unshift(row)
		if (!isNumbering) counted++
		end = at
	}
	const titleRows = above.slice(0, end).filter((row) => cellsOf(scan, row, span).length > 0)
	return { titleRows, headingRows }
}

type Place = { column: number; text: string }

function cellsOf(scan: SheetScan, row: number, { left, right }: { left: number; right: number }): Place[] {
	const cells: Place[] = []
	for (let column = left; column <= right; column++) {
		const cell = scan.cell(row, column)
		if (cell) cells.push({ column, text: cell.text })
	}
	return cells
}

function isHeading(
	scan: SheetScan,
	row: number,
	cells: readonly Place[],
	span: { left: number; right: number },
): boolean {
	const [first, ...rest] = cells
	if (!first || isNote(first.text) || (isTitleCell(first.text) && rest.length <= 1)) return false
	if (/^\s*:/.test(rest[0]?.text ?? '')) return false
	const numbers = cells.filter(({ column }) => scan.kind(row, column) === cellKinds.number)
	if (rest.length > 0) return areYears(numbers) && !areFiguresLikeYears(scan, row, span)
	const words = measureWords(first.text)
	if (words.every(isUnitWord)) return false
	// One cell is a heading where it stands over the figures, not over the first column.
	return first.column > span.left && !spansAll(scan, row, first.column, span)
}

const areYears = (cells: readonly Place[]) =>
	cells.every(({ text }) => isMarkedYear(text) || /^(?:19|20)\d\d\b/.test(text))

/** Merged over the whole width, as titles are. */
function spansAll(scan: SheetScan, row: number, column: number, span: { left: number; right: number }): boolean {
	return scan.sheet.merges.some(
		({ top, bottom, left, right }) =>
			row >= top && row <= bottom && column >= left && column <= right && left <= span.left + 1 && right >= span.right,
	)
}
