import Papa from 'papaparse'

export type Delimiter = ',' | ';' | '\t' | '|'

const delimiters: readonly Delimiter[] = [';', '\t', '|', ',']

/** Rows looked at: enough to leave title lines and notes in the minority. */
const SAMPLE_ROWS = 200
const SAMPLE_LENGTH = 262_144

/**
 * The sign between the cells of a table, found by what makes its rows alike: the most rows of one width, and no other
 * delimiter left over inside cells. Known headings are not asked for. `null` where no sign makes columns.
 */
export function findDelimiter(text: string): Delimiter | null {
	const sample = text.slice(0, SAMPLE_LENGTH)
	const scores = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }))
	const best = scores.reduce((best, each) => (each.score > best.score + 1e-9 ? each : best))
	return best.score > 0 ? best.delimiter : null
}

/** From 0 (makes no columns) to 1 (all rows of one width, clean cells). */
function scoreOf(sample: string, delimiter: Delimiter): number {
	if (!sample.includes(delimiter)) return 0
	const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: SAMPLE_ROWS })
	// Spreadsheets pad every row to the widest; what counts is what holds something.
	const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''))
	// Nothing but this sign: a sheet of blanks.
	if (rows.length === 0) return 1
	const wide = rows.filter((row) => row.length > 1)
	if (wide.length === 0) return 0
	const cells = wide.flat()
	const unclean = cells.filter((cell) => holdsDelimiter(cell, delimiter)).length
	return (mostOfOneWidth(wide) / rows.length) * (1 - unclean / cells.length)
}

function mostOfOneWidth(rows: readonly string[][]): number {
	const widths = new Map<number, number>()
	for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
	return Math.max(...widths.values())
}

/** A delimiter left in a cell; a comma between digits or before a blank is a decimal mark or prose. */
function holdsDelimiter(cell: string, but: Delimiter): boolean {
	const rest = cell.replaceAll(but, '')
	return /[;\t|]|(?<!\d),(?!\s)|,(?![\d\s])/.test(rest)
}
