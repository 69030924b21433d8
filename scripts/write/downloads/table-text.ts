import { csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { PublishedTable, Rows } from './published-table.ts'

/** Rows as CSV by RFC 4180, headings first. */
export function csvOf({ columns, rows }: Rows): string {
	return csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column] ?? null))).join('')
}

/** Metadata first, then one row a line: programs read it as any JSON, people can still follow it. */
export function jsonOf({ head, columns, rows, recipients }: PublishedTable): string {
	const parts = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
	const beside = recipients ? [`"penerima":{${rowsOf(recipients)}}`] : []
	return `{${[...parts, rowsOf({ columns, rows }), ...beside].join(',\n')}}\n`
}

function rowsOf({ columns, rows }: Rows): string {
	return `"kolom":${JSON.stringify(columns)},\n"baris":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`
}
