import type { DownloadFormat } from '../../../src/schemas/download-formats.ts'
import { recipientsFile } from '../../../src/schemas/fixed-downloads.ts'
import { bytesOf } from '../../ground/files/bytes-of.ts'
import { type PackedPart, packPart } from '../../ground/files/zip.ts'
import type { DownloadFile } from './generated-file.ts'
import { type PublishedTable, type Rows, rowsOf } from './published-table.ts'
import { packageOf } from './table-package.ts'
import { parquetOf } from './table-parquet.ts'
import { csvLines, jsonPieces } from './table-text.ts'
import { workbookOf } from './table-workbook.ts'

/** Formats that tables come in. */
export type TableFormat = Exclude<DownloadFormat, 'sha256' | 'bib'>

/** A table as it is written. */
type TableFile = DownloadFile & { bytes: Uint8Array }

/** The files of a table in the formats asked for, the package last: it holds the others. */
export function* tableFiles(table: PublishedTable, formats: readonly TableFormat[]): Generator<TableFile> {
	const name = table.path.split('/').at(-1) ?? table.path
	const parts: PackedPart[] = []
	for (const format of formats) {
		const { bytes, rows } = made[format](table, parts)
		const packed = formats.includes('zip') && inPackage.includes(format) ? packPart([`${name}.${format}`, bytes]) : null
		if (packed) parts.push(packed)
		const path = `unduh/${table.path}.${format}`
		const [dataset] = table.about.kind === 'dataset' ? table.datasets : []
		const listed = { ...table.about, rows }
		yield { path, bytes, listed, ...(dataset && { describes: dataset }), ...(packed && { packed }) }
		if (format === 'csv' && table.recipients) yield recipientsTable(table, table.recipients)
	}
}

/** Recipients have other columns than figures, and so a CSV of their own; the other formats hold both. */
function recipientsTable({ path, about }: PublishedTable, recipients: Rows): TableFile {
	const listed = { ...about, rows: recipients.rows.length }
	return { path: `unduh/${recipientsFile(path)}`, bytes: bytesOf(csvLines(recipients)), listed }
}

const inPackage: readonly TableFormat[] = ['csv', 'json', 'xlsx']

type Made = { bytes: Uint8Array; rows: number }

/** How a table becomes a file of each format. Tables of one kind of rows leave those beside them to a file of their own. */
const made: Readonly<Record<TableFormat, (table: PublishedTable, parts: readonly PackedPart[]) => Made>> = {
	csv: (table) => ({ bytes: bytesOf(csvLines(table)), rows: table.rows.length }),
	json: (table) => ({ bytes: bytesOf(jsonPieces(table)), rows: rowsOf(table) }),
	xlsx: (table) => ({ bytes: workbookOf(table), rows: rowsOf(table) }),
	parquet: (table) => ({ bytes: parquetOf(table), rows: table.rows.length }),
	zip: (table, parts) => ({ bytes: packageOf(table, parts), rows: rowsOf(table) }),
}
