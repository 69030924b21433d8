import { cellTexts } from '../csv/csv-record.ts'
import { CsvScanner, type ScanStart } from '../csv/csv-scanner.ts'
import { isYear } from '../rules/finding/heading-meaning.ts'

/** A table whose columns are parted well and whose headings are not ours, or not in the first line. */
export type ForeignTable = {
	delimiter: string
	/** Line of the first heading row. */
	line: number
	/** Lines above it: a title, a blank line. */
	titleLines: number
	/** Rows that the headings take up: 0 where data begins at once, else 1 to 4. */
	headingRows: number
	/** Headings column by column, those of several rows joined; empty where there are none. */
	names: string[]
}

/** Marks that part columns, the least ambiguous first: a comma also stands in titles and in numbers. */
const delimiters = [';', '\t', ','] as const

/** Rows looked at, and the part of them that must have as many cells as the others. */
const ROWS = 40
const CONSISTENT = 0.6
const MOST_HEADING_ROWS = 4

type Row = { line: number; cells: string[] }

/** The table that the start of a file holds, by whichever mark parts its rows most evenly; `null` where none does. */
export function foreignTable(head: Uint8Array, start: ScanStart, isWhole: boolean): ForeignTable | null {
	const best = delimiters
		.flatMap((delimiter) => parted(rowsOf(head, start, delimiter, isWhole), delimiter) ?? [])
		.sort((a, b) => b.even - a.even)[0]
	if (!best) return null
	const { delimiter, rows } = best
	const first = rows[0] as Row
	const headingRows = countHeadings(rows)
	return {
		delimiter,
		line: first.line,
		titleLines: first.line - start.line,
		headingRows,
		names: joinedNames(rows.slice(0, headingRows)),
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

/** Rows before the first with a figure; where words alone stand below, one row of headings. */
function countHeadings(rows: readonly Row[]): number {
	const data = rows.findIndex(({ cells }) => cells.some(isFigure))
	return data === -1 || data > MOST_HEADING_ROWS ? 1 : data
}

/** A number that is neither a year nor the number of a column, "(1)". */
function isFigure(cell: string): boolean {
	const text = cell.trim()
	return /^-?\d[\d.,\s]*%?$/.test(text) && !isYear(text)
}

/** Headings above one another as one; a merged cell above stands for those to its right. */
function joinedNames(rows: readonly Row[]): string[] {
	const width = rows[0]?.cells.length ?? 0
	const named = rows.filter(({ cells }) => !filled(cells).every((cell) => /^\(\d+\)$/.test(cell.trim())))
	const parts = named.map(({ cells }, row) => {
		let last = ''
		return cells.map((cell) => {
			const text = cell.replace(/\s+/g, ' ').trim()
			if (text !== '') last = text
			return text === '' && row < named.length - 1 ? last : text
		})
	})
	return Array.from({ length: width }, (_, column) =>
		[...new Set(parts.map((row) => row[column] ?? ''))].join(' ').trim(),
	)
}
