import { createHash } from 'node:crypto'
import type { DownloadFormat } from '../../../src/schemas/download-formats.ts'
import { recipientsFile } from '../../../src/schemas/fixed-downloads.ts'
import { bytesOf } from '../../ground/files/bytes-of.ts'
import { type PackedPart, packPart } from '../../ground/files/zip.ts'
import { codebook } from './codebook.ts'
import type { DownloadFile, PackedLater } from './generated-file.ts'
import { type KeptFiles, keptFiles } from './kept-files.ts'
import { type PublishedTable, type Rows, rowsOf } from './published-table.ts'
import { tableNotes, tableSources } from './table-notes.ts'
import { packageOf } from './table-package.ts'
import { parquetOf } from './table-parquet.ts'
import { csvLines, jsonPieces } from './table-text.ts'
import { workbookOf } from './table-workbook.ts'

/** Formats that tables come in. */
export type TableFormat = Exclude<DownloadFormat, 'sha256' | 'bib'>

/** A table as it is written. */
type TableFile = DownloadFile & { bytes: Uint8Array }

/** Formats that are made from the others, or take long. */
const packedFormats: readonly TableFormat[] = ['xlsx', 'parquet', 'zip']

/**
 * The files of a table in the formats asked for, the package last: it holds the others.
 * @param formats those that hold the rows as text stand before those that are packed
 * @param kept where packed files are found that were made of the same table before
 */
export function* tableFiles(
	table: PublishedTable,
	formats: readonly TableFormat[],
	kept: KeptFiles = keptFiles(''),
): Generator<TableFile> {
	const name = table.path.split('/').at(-1) ?? table.path
	const parts: PackedLater[] = []
	const said = [tableNotes(table), tableSources(table), codebook(table), table.recipients?.rows]
	const word = createHash('sha256').update(JSON.stringify(said))
	for (const format of formats) {
		const path = `unduh/${table.path}.${format}`
		const make = () => made[format](table, parts)
		const bytes = packedFormats.includes(format) ? kept.take(path, word.copy().digest('base64url'), make) : make()
		word.update(`${format} ${bytes.length} `).update(bytes)
		const packed = formats.includes('zip') && inPackage.includes(format) ? later(`${name}.${format}`, bytes) : null
		if (packed) parts.push(packed)
		const [dataset] = table.about.kind === 'dataset' ? table.datasets : []
		const listed = {
			...table.about,
			rows: format === 'csv' || format === 'parquet' ? table.rows.length : rowsOf(table),
		}
		yield { path, bytes, listed, ...(dataset && { describes: dataset }), ...(packed && { packed }) }
		if (format === 'csv' && table.recipients) yield recipientsTable(table, table.recipients)
	}
}

/** Packs a file when it is asked for, and once. */
function later(path: string, bytes: Uint8Array): PackedLater {
	let packed: PackedPart | undefined
	return () => {
		packed ??= packPart([path, bytes])
		return packed
	}
}

/** Recipients have other columns than figures, and so a CSV of their own; the other formats hold both. */
function recipientsTable({ path, about }: PublishedTable, recipients: Rows): TableFile {
	const listed = { ...about, rows: recipients.rows.length }
	return { path: `unduh/${recipientsFile(path)}`, bytes: bytesOf(csvLines(recipients)), listed }
}

const inPackage: readonly TableFormat[] = ['csv', 'json', 'xlsx']

/** How a table becomes a file of each format. Tables of one kind of rows leave those beside them to a file of their own. */
const made: Readonly<Record<TableFormat, (table: PublishedTable, parts: readonly PackedLater[]) => Uint8Array>> = {
	csv: (table) => bytesOf(csvLines(table)),
	json: (table) => bytesOf(jsonPieces(table)),
	xlsx: workbookOf,
	parquet: parquetOf,
	zip: (table, parts) =>
		packageOf(
			table,
			parts.map((part) => part()),
		),
}
