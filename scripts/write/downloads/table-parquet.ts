import { parquetWriteBuffer } from 'hyparquet-writer'
import { type ColumnKind, publishedColumns } from '../../../src/schemas/published-columns.ts'
import type { PublishedTable } from './published-table.ts'

/** How Parquet keeps the cells of a column. */
const types = { text: 'STRING', whole: 'INT32', number: 'DOUBLE' } as const satisfies Record<ColumnKind, string>

/** Rows in one group: a table of an office fits into one, and is found by its columns then. */
const ROW_GROUP = 100_000

/** A table as Parquet: types travel with the columns, and so do its title, its page and its terms. */
export function parquetOf({ columns, rows, title, page, datasets, portal }: PublishedTable): Uint8Array {
	const columnData = columns.map((name) => ({
		name,
		type: types[publishedColumns[name].kind],
		nullable: true,
		data: rows.map((row) => row[name] ?? null),
	}))
	const licences = [...datasets.map(({ licence }) => licence.id), portal.licence.id]
	const kvMetadata = [
		{ key: 'judul', value: title.id },
		{ key: 'laman', value: portal.site + page },
		{ key: 'lisensi', value: [...new Set(licences)].join(' ') },
		{ key: 'simulasi', value: datasets.some(({ simulated }) => simulated) ? 'ya' : 'tidak' },
	]
	const written = parquetWriteBuffer({ columnData, kvMetadata, rowGroupSize: ROW_GROUP, createdBy: 'Terang' })
	return new Uint8Array(written)
}
