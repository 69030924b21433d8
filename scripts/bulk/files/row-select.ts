import type { DuckDBConnection } from '@duckdb/node-api'
import { matchHeadings } from '../../../src/gate/read/match-headings.ts'
import { marksOf } from '../../../src/gate/read/read-number.ts'
import { recipientColumns } from '../../../src/gate/recipients/recipient-columns.ts'
import { breakdowns } from '../../../src/schemas/recipients.ts'
import type { BulkFile, BulkPart } from './bulk-file.ts'
import { plainCsvForm } from './csv-form.ts'
import { quoted, quotedName } from './open-duckdb.ts'
import { parquetColumns, parquetTable } from './parquet-columns.ts'
import { UNKNOWN, type WordLists } from './word-lists.ts'

/** The rows of a dataset as one SELECT of DuckDB, which reads the files. */
export type RowSelect = {
	/** Each row is one recipient; else `jumlah` counts them. */
	recordLevel: boolean
	/** Which of the sensitive columns some file has. */
	hasSensitive: boolean
	/**
	 * Rows with the columns `berkas` (number of the file, from 1), then those of the table: words of type `word_t`, the area
	 * of type `area_t`, and numbers as BIGINT. Nothing else of a row comes through.
	 */
	sql(words: Pick<WordLists, 'aliases'>): string
	files: number
}

/** Columns of the engines' table in their order. */
export const tableColumns = [
	'berkas',
	'kode_wilayah',
	'program',
	'periode',
	...breakdowns,
	'jumlah',
	'nilai_rupiah',
] as const

type Source = { from: string; isRow: string; cell(column: string): string | null }

/** How an engine reads the files of a dataset; `null` where any of them might be read otherwise than by the gate. */
export async function rowSelect(file: BulkFile, connection: DuckDBConnection): Promise<RowSelect | null> {
	const sources: Source[] = []
	for (const part of file.parts) {
		const source = part.format === 'csv' ? await csvSource(part) : await parquetSource(part, connection)
		if (!source) return null
		sources.push(source)
	}
	const counted = new Set(sources.map(({ cell }) => cell('jumlah') !== null))
	if (sources.length === 0 || counted.size > 1) return null
	const { thousands } = marksOf({ format: file.format, declared: file.declared, grouped: true })
	return {
		recordLevel: !counted.has(true),
		hasSensitive: sources.some(({ cell }) => cell('komponen') !== null || cell('disabilitas') !== null),
		files: sources.length,
		sql: ({ aliases }) =>
			sources.map((source, at) => selectOf(source, at + 1, { aliases, thousands })).join('\nUNION ALL\n'),
	}
}

async function csvSource({ path, open }: BulkPart): Promise<Source | null> {
	const form = await plainCsvForm(open)
	if (!form) return null
	const columns = form.headings.map((name) => `${quoted(name)}: 'VARCHAR'`)
	const options = [
		'auto_detect = false',
		'header = false',
		`skip = ${form.linesAbove}`,
		`delim = ${quoted(form.delimiter)}`,
		`quote = '"'`,
		`escape = '"'`,
		'strict_mode = true',
		`columns = {${columns.join(', ')}}`,
	]
	return {
		from: `read_csv(${quoted(path)}, ${options.join(', ')})`,
		isRow: form.headings.map((name) => `${quotedName(name)} IS NOT NULL`).join(' OR '),
		cell: (column) => (form.headings.includes(column) ? quotedName(column) : null),
	}
}

async function parquetSource({ path }: BulkPart, connection: DuckDBConnection): Promise<Source | null> {
	const columns = await parquetColumns(connection, path)
	const { faults, readable } = matchHeadings(
		columns.map(({ name }) => name),
		recipientColumns,
		1,
	)
	if (!readable || faults.length > 0) return null
	return {
		from: parquetTable(path),
		isRow: columns.map(({ text }) => `coalesce(${text}, '') <> ''`).join(' OR '),
		cell: (column) => columns.find(({ name }) => name === column)?.text ?? null,
	}
}

type Reading = Pick<WordLists, 'aliases'> & { thousands: string | null }

function selectOf({ from, isRow, cell }: Source, number: number, reading: Reading): string {
	const cells = [
		`CAST(${number} AS USMALLINT) AS berkas`,
		`coalesce(TRY_CAST(${cell('kode_wilayah') ?? "''"} AS area_t), CAST(${quoted(UNKNOWN)} AS area_t)) AS kode_wilayah`,
		...['program', 'periode'].map((column) => `${wordIn(cell(column) ?? "''")} AS ${column}`),
		...breakdowns.map((column) => `${wordIn(categoryIn(cell(column), reading))} AS ${column}`),
		`CAST(${numberIn(cell('jumlah'), -2, reading)} AS BIGINT) AS jumlah`,
		`CAST(${numberIn(cell('nilai_rupiah'), -1, reading)} AS BIGINT) AS nilai_rupiah`,
	]
	return `SELECT ${cells.join(',\n\t')}\nFROM ${from}\nWHERE ${isRow}`
}

function wordIn(text: string): string {
	return `coalesce(TRY_CAST(coalesce(${text}, '') AS word_t), CAST(${quoted(UNKNOWN)} AS word_t))`
}

function categoryIn(text: string | null, { aliases }: Reading): string {
	if (text === null) return "''"
	const cases = [...aliases].map(([word, id]) => `WHEN ${quoted(word)} THEN ${quoted(id)}`)
	return `CASE ${text} ${cases.join(' ')} ELSE ${text} END`
}

/** Longer numbers are the gate's affair: an identity number has sixteen digits. */
const LARGEST = 99_999_999_999_999

/** A whole number written plainly or with the file's mark for thousands; any other reading is the gate's affair, by -2. */
function numberIn(text: string | null, empty: number, { thousands }: Reading): string {
	if (text === null) return '-1'
	const plain = `TRY_CAST(${text} AS BIGINT)`
	const grouped = `[1-9][0-9]{0,2}([${thousands}][0-9]{3}){1,3}`
	return `CASE WHEN coalesce(${text}, '') = '' THEN ${empty}
		WHEN ${plain} BETWEEN 0 AND ${LARGEST} AND CAST(${plain} AS VARCHAR) = ${text} THEN ${plain}
		WHEN regexp_full_match(${text}, ${quoted(grouped)}) THEN TRY_CAST(replace(${text}, ${quoted(thousands ?? '')}, '') AS BIGINT)
		ELSE -2 END`
}
