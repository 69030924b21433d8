import { cellTexts } from '../csv/csv-record.ts'
import { CsvScanner, type ScanStart } from '../csv/csv-scanner.ts'
import { headingPaths } from '../mapping/columns/heading-paths.ts'
import { isMarkedYear } from '../mapping/periods/find-periods.ts'
import { headingRowsAbove } from '../mapping/rows/heading-rows.ts'
import { cellKinds, type SheetScan, scanSheet } from '../mapping/rows/sheet-scan.ts'
import { textCell } from '../mapping/workbook/source-cells.ts'

/** A table whose columns are parted well and whose headings are not ours, or not in the first line. */
export type ForeignTable = {
	delimiter: string
	/** Line of the first heading row. */
	line: number
	/** Lines above it: a title, a blank line. */
	titleLines: number
	/** Rows that the headings take up: 0 where data begins at once. */
	headingRows: number
	/** Headings column by column, those of several rows joined; empty where there are none. */
	names: string[]
}

/** Marks that part columns, the least ambiguous first: a comma also stands in titles and in numbers. */
const delimiters = [';', '\t', ','] as const

/** Rows looked at, and the part of them that must have as many cells as the others. */
const ROWS = 40
const CONSISTENT = 0.6

type Row = { line: number; cells: string[] }

/** The table that the start of a file holds, by whichever mark parts its rows most evenly; `null` where none does. */
export function foreignTable(head: Uint8Array, start: ScanStart, isWhole: boolean): ForeignTable | null {
	const best = delimiters
		.flatMap((delimiter) => parted(rowsOf(head, start, delimiter, isWhole), delimiter) ?? [])
		.sort((a, b) => b.even - a.even)[0]
	if (!best) return null
	const { delimiter, rows } = best
	const scan = scanned(rows)
	const headingRows = headingsOf(scan)
	const first = rows[headingRows[0] ?? 0] as Row
	const paths = headingPaths(scan, { left: 0, right: scan.width - 1, headingRows })
	return {
		delimiter,
		line: first.line,
		titleLines: first.line - start.line,
		headingRows: headingRows.length,
		names: headingRows.length === 0 ? [] : [...paths.values()].map((path) => path.join(' ')),
	}
}

/** The rows from the first one of the usual width on, and how many have that width; `null` where few do. */
function parted(rows: readonly Row[], delimiter: string): { delimiter: string; rows: Row[]; even: number } | null {
	const wide = rows.filter(({ cells }) => filled(cells).length > 1)
	const widths = Map.groupBy(wide, ({ cells }) => cells.length)
	const [width, alike] = [...widths].sort(([, a], [, b]) => b.length - a.length)[0] ?? [0, []]
	const [first] = alike
	if (!first || width < 2 || alike.length < 2 || alike.length < CONSISTENT * wide.length) return null
	const from = rows.indexOf(first)
	return { delimiter, rows: rows.slice(from).filter(({ cells }) => cells.length === width), even: alike.length }
}

function rowsOf(head: Uint8Array, start: ScanStart, delimiter: string, isWhole: boolean): Row[] {
	const rows: Row[] = []
	const scanner = new CsvScanner(delimiter, start, (record) => {
		if (rows.length < ROWS) rows.push({ line: record.line, cells: cellTexts(record) })
	})
	scanner.push(head.subarray(start.offset))
	// A last line cut off by the end of what was read says nothing of its width.
	if (isWhole) scanner.end()
	return rows.filter(({ cells }) => filled(cells).length > 0)
}

function filled(cells: readonly string[]): string[] {
	return cells.filter((cell) => cell.trim() !== '')
}

/** The rows as the desk looks at a sheet. */
function scanned(rows: readonly Row[]): SheetScan {
	const sheet = { name: '', hidden: false, merges: [], hiddenRows: [], hiddenColumns: [], filtered: false }
	return scanSheet({ ...sheet, rows: rows.map(({ cells }) => cells.map((text) => textCell(text))) }, 0)
}

/** Rows before the first with a figure, as far as they are headings; where words alone stand below, the first row. */
function headingsOf(scan: SheetScan): number[] {
	const rows = Array.from({ length: scan.height }, (_, row) => row)
	const data = rows.findIndex((row) => hasFigure(scan, row))
	if (data === -1) return [0]
	const { headingRows } = headingRowsAbove(scan, rows.slice(0, data), { left: 0, right: scan.width - 1 })
	return headingRows.length === 0 && data > 0 ? [0] : headingRows
}

/** A number that is neither a year nor the number of a column, "(1)". */
function hasFigure(scan: SheetScan, row: number): boolean {
	for (let column = 0; column < scan.width; column++) {
		if (scan.kind(row, column) !== cellKinds.number) continue
		const text = scan.cell(row, column)?.text ?? ''
		if (!isMarkedYear(text) && !/^\(\d+\)$/.test(text)) return true
	}
	return false
}
