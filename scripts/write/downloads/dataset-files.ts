import { type Cell, csvLine } from '../../../src/gate/csv/csv-text.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { DownloadFile } from './generated-file.ts'

type Row = Readonly<Record<string, Cell>>
type TextOf = (dataset: Dataset, columns: readonly string[], rows: readonly Row[]) => string

/** How the rows of a dataset become a file of each format. */
const textIn: Readonly<Record<'csv' | 'json', TextOf>> = { csv: csvTable, json: jsonTable }

/** A published table in every format. */
export function* datasetFiles<Column extends string>(
	dataset: Dataset,
	columns: readonly Column[],
	rows: readonly Readonly<Record<Column, Cell>>[],
): Generator<DownloadFile> {
	const listed = { kind: 'dataset', id: dataset.id, rows: rows.length } as const
	for (const [ending, textOf] of Object.entries(textIn)) {
		yield { path: `unduh/${dataset.id}.${ending}`, text: textOf(dataset, columns, rows), listed, describes: dataset }
	}
}

function csvTable(_: Dataset, columns: readonly string[], rows: readonly Row[]): string {
	return csvText(columns, rows)
}

/** The rows of a dataset as its published CSV. */
export function csvText(columns: readonly string[], rows: readonly Row[]): string {
	return csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column] ?? null))).join('')
}

/** Metadata first, then one row a line: programs read it as any JSON, people can still follow it. */
function jsonTable(dataset: Dataset, columns: readonly string[], rows: readonly Row[]): string {
	const head = `{"dataset":${JSON.stringify(dataset)},\n"kolom":${JSON.stringify(columns)},\n"baris":[`
	return `${head}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`
}
