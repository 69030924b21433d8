import { detectDialect } from '../../../src/gate/read/csv-dialect.ts'
import { readCsv } from '../../../src/gate/read/read-csv.ts'
import { readTable, writeTable } from '../new/cut-table.ts'

/** Cells of a row by heading. */
export type RowCells = Readonly<Record<string, string>>

/**
 * A table with rows at its end, in the order of its own headings and with its own separator and line ends; `null` where
 * its headings cannot be read. An empty text becomes a table. A column that the table lacks is added to it where a row
 * has something to say there.
 */
export async function withRows(
	text: string,
	headings: readonly string[],
	rows: readonly RowCells[],
): Promise<string | null> {
	const table = text.trim() === '' ? `${headings.join(',')}\n` : text
	const bytes = new TextEncoder().encode(table)
	const { dialect } = detectDialect(bytes, { known: headings, required: [] })
	const columns = await columnsOf(bytes, headings)
	if (!dialect || !columns) return null
	const lacking = headings.filter((one) => !columns.includes(one) && rows.some((cells) => cells[one]))
	if (lacking.length > 0) return withRows(withColumns(table, lacking), headings, rows)
	const lineEnd = table.includes('\r\n') ? '\r\n' : '\n'
	const whole = table.endsWith('\n') ? table : `${table}${lineEnd}`
	const lines = rows.map((cells) => {
		const row = columns.map((heading) => quoted(heading === null ? '' : (cells[heading] ?? ''), dialect.delimiter))
		return `${row.join(dialect.delimiter)}${lineEnd}`
	})
	return `${whole}${lines.join('')}`
}

/** A table of an older version, with the columns that came since at its end. */
function withColumns(table: string, lacking: readonly string[]): string {
	const { headings, rows } = readTable(table.replace(/^\uFEFF?sep=.*\r?\n/i, ''))
	return writeTable({ headings: [...headings, ...lacking], rows })
}

/** The known heading of each column, `null` for one that is not known; nothing where the heading line is faulty. */
async function columnsOf(bytes: Uint8Array, headings: readonly string[]): Promise<(string | null)[] | null> {
	let columns: (string | null)[] | null = null
	const pieces = async function* () {
		yield bytes
	}
	await readCsv(pieces(), {
		columns: { known: headings, required: [] },
		mayBeEmpty: true,
		onHeadings: ({ names, position }) => {
			columns = names.map((_, at) => headings.find((heading) => position(heading) === at) ?? null)
		},
		onRow: () => {},
		onFault: () => {},
	})
	return columns
}

function quoted(text: string, delimiter: string): string {
	const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
	return line.includes('"') || line.includes(delimiter) ? `"${line.replaceAll('"', '""')}"` : line
}
