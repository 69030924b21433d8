import type { Dataset } from '../../../src/schemas/dataset.ts'
import { figureColumns, recipientColumns } from '../../../src/schemas/published-columns.ts'
import type { Aggregates } from '../../add-up/aggregate.ts'
import type { Office } from '../../protect/release/office.ts'
import { recipientRows } from '../recipients/recipient-row.ts'
import { DERIVED_DATASET, derivedDataset } from './derived-dataset.ts'
import type { Rows } from './published-table.ts'
import { publishedTables } from './published-tables.ts'

/** What the downloads are made from. */
export type DownloadSource = Omit<Office, 'datasets'> &
	Pick<Aggregates, 'datasets' | 'index' | 'tableFiles' | 'isExpected'>

/** A dataset with its rows. */
export type PublishedDataset = Rows & { readonly dataset: Dataset }

/** Datasets with their rows: observations as read, what was computed from them, recipients after protection. */
export function publishedDatasets(source: DownloadSource): PublishedDataset[] {
	const { datasets, portal, register, recipients, isExpected, hasPage, tableFiles } = source
	const tables = publishedTables(tableFiles(), datasets, { ...register, isExpected, hasPage })
	const derived = tables.get(DERIVED_DATASET) ?? []
	const read = datasets.filter(({ kind }) => kind === 'observations')
	const figures: Dataset[] = derived.length === 0 ? read : [...read, derivedDataset(portal, read, derived)]
	return [
		...figures.map((dataset) => ({ dataset, columns: figureColumns, rows: tables.get(dataset.id) ?? [] })),
		...datasets
			.filter(({ kind }) => kind === 'recipients')
			.map((dataset) => {
				const cells = recipients.find(({ id }) => id === dataset.id)?.cells ?? []
				return { dataset, columns: recipientColumns, rows: [...recipientRows(cells, dataset, register)] }
			}),
	]
}
