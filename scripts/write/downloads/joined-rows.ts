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

/** All rows of one kind of dataset, each with the id of its own. */
export function* joinedRows(
	published: readonly PublishedDataset[],
	kind: PublishedDataset['dataset']['kind'],
): Generator<JoinedRow> {
	for (const { dataset, rows } of published) {
		if (dataset.kind === kind) for (const row of rows) yield { ...row, sumber: dataset.id }
	}
}

/** The datasets that rows are from, in the order of the catalogue. */
export function datasetsOf(rows: readonly JoinedRow[], published: readonly PublishedDataset[]) {
	const ids = new Set(rows.map(({ sumber }) => sumber))
	return published.map(({ dataset }) => dataset).filter(({ id }) => ids.has(id))
}
