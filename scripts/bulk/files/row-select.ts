import type { DuckDBConnection } from '@duckdb/node-api'
import { matchHeadings } from '../../../src/gate/read/match-headings.ts'
import { marksOf } from '../../../src/gate/read/read-number.ts'
import { recipientColumns } from '../../../src/gate/recipients/recipient-columns.ts'
import { breakdowns } from '../../../src/schemas/recipients.ts'
import type { BulkFile, BulkPart } from './bulk-file.ts'
import { type CsvForm, plainCsvForm } from './csv-form.ts'
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
	 * of type `area_t`, and whole numbers. Nothing else of a row comes through. `baris` says how many rows of a file stand in
	 * one: `together` those that are alike, before any word is looked up, which takes a third of the time and little memory
	 * where many are; `apart` each is one, and needs no memory to be told from others.
	 */
	sql(words: Pick<WordLists, 'aliases'>, alike?: 'together' | 'apart'): string
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
	'baris',
] as const

type Source = {
	/** A table of the file's rows, and the same with those that are alike as one and their number as `baris`. */
	from: Readonly<Record<'apart' | 'together', string>>
	isRow: string
	cell(column: string): string | null
}

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
		sql: ({ aliases }, alike = 'together') =>
			sources.map((source, at) => selectOf(source, at + 1, { aliases, thousands, alike })).join('\nUNION ALL\n'),
	}
}

async function csvSource({ path, open }: BulkPart): Promise<Source | null> {
	const form = await plainCsvForm(open)
	if (!form) return null
	const { delimiter, headings } = form
	const lines = readLines(path, form)
	const cells = headings.map(
		(name, at) => `${cellOf(`split_part(line, ${quoted(delimiter)}, ${at + 1})`)} AS ${quotedName(name)}`,
	)
	const from = (rows: string, more = '') => `(SELECT ${cells.join(', ')}${more} FROM ${rows})`
	return {
		from: { apart: from(lines), together: from(together(lines), ', baris') },
		isRow: headings.map((name) => `${quotedName(name)} IS NOT NULL`).join(' OR '),
		cell: (column) => (headings.includes(column) ? quotedName(column) : null),
	}
}

/** Stands in no line of a table. */
const NOWHERE = '\u0001'

/**
 * The lines of a file, each as a whole: lines that are alike are rows that are alike, and of all those one alone is then taken
 * apart into cells, which is half of the work of reading a table.
 */
function readLines(path: string, { linesAbove }: CsvForm): string {
	const options = [
		'auto_detect = false',
		'header = false',
		`skip = ${linesAbove}`,
		`delim = ${quoted(NOWHERE)}`,
		"quote = ''",
		"escape = ''",
		"columns = {'line': 'VARCHAR'}",
	]
	return `read_csv(${quoted(path)}, ${options.join(', ')})`
}

/** What a cell says, without quotes around it; a quote that stands elsewhere makes a cell that is no word. */
function cellOf(text: string): string {
	const isQuoted = `starts_with(${text}, '"') AND ends_with(${text}, '"') AND length(${text}) > 1`
	return `nullif(CASE WHEN ${isQuoted} THEN substring(${text}, 2, length(${text}) - 2) ELSE ${text} END, '')`
}

function together(rows: string): string {
	return `(SELECT *, count(*) AS baris FROM ${rows} GROUP BY ALL)`
}

async function parquetSource({ path }: BulkPart, connection: DuckDBConnection): Promise<Source | null> {
	const columns = await parquetColumns(connection, path)
	const { faults, readable } = matchHeadings(
		columns.map(({ name }) => name),
		recipientColumns,
		1,
	)
	if (!readable || faults.length > 0) return null
	const rows = parquetTable(path)
	return {
		from: { apart: rows, together: together(rows) },
		isRow: columns.map(({ text }) => `coalesce(${text}, '') <> ''`).join(' OR '),
		cell: (column) => columns.find(({ name }) => name === column)?.text ?? null,
	}
}

type Reading = Pick<WordLists, 'aliases'> & { thousands: string | null; alike: 'together' | 'apart' }

function selectOf({ from, isRow, cell }: Source, number: number, reading: Reading): string {
	const cells = [
		`CAST(${number} AS USMALLINT) AS berkas`,
		`coalesce(TRY_CAST(${cell('kode_wilayah') ?? "''"} AS area_t), CAST(${quoted(UNKNOWN)} AS area_t)) AS kode_wilayah`,
		...['program', 'periode'].map((column) => `${wordIn(cell(column) ?? "''")} AS ${column}`),
		...breakdowns.map((column) => `${wordIn(categoryIn(cell(column), reading))} AS ${column}`),
		`${numberIn(cell('jumlah'), -2, reading)} AS jumlah`,
		`${numberIn(cell('nilai_rupiah'), -1, reading)} AS nilai_rupiah`,
		reading.alike === 'apart' ? 'CAST(1 AS TINYINT) AS baris' : 'baris',
	]
	return `SELECT ${cells.join(',\n\t')}\nFROM ${from[reading.alike]}\nWHERE ${isRow}`
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
	if (text === null) return 'CAST(-1 AS TINYINT)'
	const plain = `TRY_CAST(${text} AS BIGINT)`
	const grouped = `[1-9][0-9]{0,2}([${thousands}][0-9]{3}){1,3}`
	return `CAST(CASE WHEN coalesce(${text}, '') = '' THEN ${empty}
		WHEN ${plain} BETWEEN 0 AND ${LARGEST} AND CAST(${plain} AS VARCHAR) = ${text} THEN ${plain}
		WHEN regexp_full_match(${text}, ${quoted(grouped)}) THEN TRY_CAST(replace(${text}, ${quoted(thousands ?? '')}, '') AS BIGINT)
		ELSE -2 END AS BIGINT)`
}
