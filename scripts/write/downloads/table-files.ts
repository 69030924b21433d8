import type { DownloadFormat } from '../../../src/schemas/download-formats.ts'
import type { Part } from '../../ground/files/zip.ts'
import type { DownloadFile } from './generated-file.ts'
import { type PublishedTable, rowsOf } from './published-table.ts'
import { packageOf } from './table-package.ts'
import { parquetOf } from './table-parquet.ts'
import { csvOf, jsonOf } from './table-text.ts'
import { workbookOf } from './table-workbook.ts'

/** Formats that tables come in. */
export type TableFormat = Exclude<DownloadFormat, 'sha256' | 'bib'>

/** The files of a table in the formats asked for, the package last: it holds the others. */
export function* tableFiles(table: PublishedTable, formats: readonly TableFormat[]): Generator<DownloadFile> {
	const name = table.path.split('/').at(-1) ?? table.path
	const packed: Part[] = []
	for (const format of formats) {
		const { content, rows } = made[format](table, packed)
		if (inPackage.includes(format)) packed.push([`${name}.${format}`, contentPart(content)])
		const path = `unduh/${table.path}.${format}`
		const [dataset] = table.about.kind === 'dataset' ? table.datasets : []
		const about = { path, listed: { ...table.about, rows }, ...(dataset && { describes: dataset }) }
		yield typeof content === 'string' ? { ...about, text: content } : { ...about, bytes: content }
	}
}

const inPackage: readonly TableFormat[] = ['csv', 'json', 'xlsx']

const contentPart = (content: string | Uint8Array): Part[1] => (typeof content === 'string' ? [content] : content)

type Made = { content: string | Uint8Array; rows: number }

/** How a table becomes a file of each format. Tables of one kind of rows leave those beside them out. */
const made: Readonly<Record<TableFormat, (table: PublishedTable, packed: readonly Part[]) => Made>> = {
	csv: (table) => ({ content: csvOf(table), rows: table.rows.length }),
	json: (table) => ({ content: jsonOf(table), rows: rowsOf(table) }),
	xlsx: (table) => ({ content: workbookOf(table), rows: rowsOf(table) }),
	parquet: (table) => ({ content: parquetOf(table), rows: table.rows.length }),
	zip: (table, packed) => ({ content: packageOf(table, packed), rows: rowsOf(table) }),
}
