import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { type Cell, csvOfCells } from './cells-as-csv.ts'

/** A table in columns as text: its rows, and what its file says of itself. */
export type ParquetTexts = { name: string; text: string }[]

/** Ways in which this portal keeps a column. A column of another way could hold what is not seen in its rows. */
const known: ReadonlySet<string> = new Set(['BYTE_ARRAY UTF8', 'DOUBLE ', 'INT32 '])

/** Reads a Parquet file whole; `null` where it does not open, or has columns of another kind than text and numbers. */
export async function parquetTexts(bytes: Uint8Array): Promise<ParquetTexts | null> {
	try {
		const file = new Uint8Array(bytes).buffer
		const metadata = parquetMetadata(file)
		const [, ...columns] = metadata.schema
		const isKnown = columns.every(({ type, converted_type: of = '' }) => known.has(`${type} ${of}`))
		if (columns.length === 0 || !isKnown) return null
		const names = columns.map(({ name }) => name)
		const rows = (await parquetReadObjects({ file, metadata })) as Record<string, Cell | undefined>[]
		const table = [names, ...rows.map((row) => names.map((name) => row[name] ?? null))]
		const notes = metadata.key_value_metadata ?? []
		return [
			{ name: 'baris.csv', text: csvOfCells(table) },
			{ name: 'keterangan.txt', text: notes.map(({ key, value }) => `${key}: ${value ?? ''}\n`).join('') },
		]
	} catch {
		return null
	}
}
