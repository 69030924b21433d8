import { figureColumns, recipientColumns } from '../../../src/schemas/published-columns.ts'
import type { PublishedDataset } from './published-datasets.ts'
import type { Rows } from './published-table.ts'

type Row = Rows['rows'][number]

/** Headings of tables over several datasets: each row says last which one it is from. */
export const joinedColumns = {
	observations: [...figureColumns, 'sumber'],
	recipients: [...recipientColumns, 'sumber'],
} as const

/** Rows with their dataset. */
export type JoinedRow = Row & { readonly sumber: string }

/** A row and the id of its dataset. They become one when a table is written: all rows of a nation twice would fill the memory. */
export type SourcedRow = { readonly row: Row; readonly source: string }

/** All rows of one kind of dataset, each with the id of its own. */
export function* sourcedRows(
	published: readonly PublishedDataset[],
	kind: PublishedDataset['dataset']['kind'],
): Generator<SourcedRow> {
	for (const { dataset, rows } of published) {
		if (dataset.kind === kind) for (const row of rows) yield { row, source: dataset.id }
	}
}

/** A row as a table over several datasets has it. */
export function joinedRow({ row, source }: SourcedRow): JoinedRow {
	return { ...row, sumber: source }
}

/** The datasets that rows are from, in the order of the catalogue. */
export function datasetsOf(rows: readonly JoinedRow[], published: readonly PublishedDataset[]) {
	const ids = new Set(rows.map(({ sumber }) => sumber))
	return published.map(({ dataset }) => dataset).filter(({ id }) => ids.has(id))
}
