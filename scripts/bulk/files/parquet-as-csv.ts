import type { OpenFile } from '../../../src/gate/csv/open-file.ts'
import { openDuckDb } from './open-duckdb.ts'
import { parquetColumns, parquetTable } from './parquet-columns.ts'
import { fileUnreadableError } from './unreadable-parquet.ts'

/**
 * A Parquet file as the CSV of the same table, for the gate to read: the headings are line 1, the first row is line 2. One
 * thread, so that rows come in the order of the file.
 */
export function parquetAsCsv(path: string): OpenFile {
	return async function* () {
		const { connection, close } = await openDuckDb({ threads: '1' })
		try {
			const columns = await parquetColumns(connection, path)
			const encoder = new TextEncoder()
			yield encoder.encode(`${columns.map(({ name }) => csvText(name)).join(',')}\n`)
			const result = await connection.stream(
				`SELECT ${columns.map(({ text }) => text).join(', ')} FROM ${parquetTable(path)}`,
			)
			for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
				const lines = chunk.getRows().map((row) => `${row.map(csvText).join(',')}\n`)
				yield encoder.encode(lines.join(''))
			}
		} catch (error) {
			throw fileUnreadableError(error)
		} finally {
			close()
		}
	}
}

/** A cell of one line: a row stays a line, so that its number names it; no cell with a line break is taken anyway. */
function csvText(value: unknown): string {
	const text = value === null ? '' : String(value).replaceAll(/[\r\n]/g, ' ')
	return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
