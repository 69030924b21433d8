/**
 * A file of an office as it was read: sheets and cells, nothing understood of it yet. The same shape for a workbook of
 * Excel, one of LibreOffice and a CSV of any dialect, so that what follows asks one question only.
 */
export type SourceFile = {
	/** The file's own name, without folders. */
	name: string
	format: 'xlsx' | 'ods' | 'csv'
	/** In the order of the file, hidden ones included. */
	sheets: SourceSheet[]
}

export type SourceSheet = {
	/** As its tab says; of a CSV the file's name without ending. */
	name: string
	/** Hidden sheets are read and announced, never taken by themselves. */
	hidden: boolean
	/** Rows from the top, cells from the left; `null` where nothing stands. Row 0 is row 1 of Excel. */
	rows: readonly (readonly (SourceCell | null)[])[]
	/** Cells that were merged into one; the value stands in the first, the others are `null`. Ends are included. */
	merges: readonly CellSpan[]
	/** Positions from 0, ascending. */
	hiddenRows: readonly number[]
	hiddenColumns: readonly number[]
	/** A filter leaves rows out of sight. */
	filtered: boolean
}

export type CellSpan = { top: number; left: number; bottom: number; right: number }

export type SourceCell = {
	/**
	 * What stands in the cell, trimmed: a text as it is; a number in its shortest form with a decimal point; a date as
	 * `2025-03-31`; what a CSV says between its delimiters.
	 */
	text: string
	/** The number of a numeric cell; `null` for texts, dates, and all cells of a CSV, whose notation is not known yet. */
	number: number | null
	/** The day of a cell that its style shows as one. */
	date: string | null
	/** The stored value of a formula. */
	formula: boolean
	/** Shown in percent: 0.1876 stands for 18.76 %. */
	percent: boolean
}

/** `D3` for row 2 and column 3. */
export function cellAddress(row: number, column: number): string {
	return `${columnLetters(column)}${row + 1}`
}

/** `A` for column 0, `AA` for column 26. */
export function columnLetters(column: number): string {
	const rest = column % 26
	const letter = String.fromCharCode(65 + rest)
	return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter
}
