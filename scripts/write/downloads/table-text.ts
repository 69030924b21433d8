import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { PublishedTable, Rows } from './published-table.ts'

/** Rows as CSV by RFC 4180, headings first. */
export function csvOf(table: Rows): string {
	return [...csvLines(table)].join('')
}

/** The same line by line. */
export function* csvLines({ columns, rows }: Rows): Generator<string> {
	yield csvLine(columns)
	for (const row of rows) yield csvLine(columns.map((column) => row[column] ?? null))
}

/** Metadata first, then one row a line: programs read it as any JSON, people can still follow it. In pieces, as it is long. */
export function* jsonPieces({ head, columns, rows, recipients }: PublishedTable): Generator<string> {
	const parts = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},\n`)
	yield `{${parts.join('')}`
	yield* rowPieces({ columns, rows })
	if (recipients) {
		yield ',\n"penerima":{'
		yield* rowPieces(recipients)
		yield '}'
	}
	yield '}\n'
}

function* rowPieces({ columns, rows }: Rows): Generator<string> {
	yield `"kolom":${JSON.stringify(columns)},\n"baris":[\n`
	for (const [at, row] of rows.entries()) yield at === 0 ? JSON.stringify(row) : `,\n${JSON.stringify(row)}`
	yield '\n]'
}
