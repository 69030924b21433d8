/** What is written into a cell: a text, a number, a day `2025-03-31`, or nothing. */
export type WrittenCell = string | number | { date: string } | null

/**
 * How the cells of a column are kept, also those typed later: `text` as typed (a code stays `33.10`), `wrapped` text
 * over several lines, `general` as Excel thinks.
 */
export type WrittenColumn = { width: number; kind?: 'general' | 'text' | 'wrapped' }

/** Rows or columns from 0, both ends included. */
export type Span = readonly [first: number, last: number]

/** Cells offered a list to choose from: words given here (short, without commas), or cells of a sheet. */
export type WrittenChoice = {
	column: number
	rows: Span
	options: readonly string[] | { sheet: string; column: number; rows: Span }
}

export type WrittenSheet = {
	/** At most 31 signs, none of `[]:*?/\`. */
	name: string
	/** Widths in signs. */
	columns: readonly WrittenColumn[]
	/** Read once, row by row: any number of them may come. */
	rows: Iterable<readonly WrittenCell[]>
	/** Rows from the top that are bold and stay in sight. */
	headingRows?: number
	/** Columns from the left that stay in sight. */
	headingColumns?: number
	choices?: readonly WrittenChoice[]
}
