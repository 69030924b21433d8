import type { Cell } from '../../../src/gate/csv/csv-text.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import { figureColumns, type PublishedHeading, recipientColumns } from '../../../src/schemas/published-columns.ts'
import type { Aggregates } from '../../add-up/aggregate.ts'
import type { Office } from '../../protect/release/office.ts'
import { recipientRows } from '../recipients/recipient-row.ts'
import { datasetFiles } from './dataset-files.ts'
import { DERIVED_DATASET, derivedDataset } from './derived-dataset.ts'
import type { DownloadFile } from './generated-file.ts'
import { publishedTables } from './published-tables.ts'
import { registerFiles } from './register-downloads.ts'
import { templateFiles } from './template-files.ts'

/** What the downloads are made from. */
export type DownloadSource = Omit<Office, 'datasets'> &
	Pick<Aggregates, 'datasets' | 'index' | 'indicatorFiles' | 'isExpected'>

/** Every file under `/unduh/`, but the sums of districts. */
export function* downloadFiles(source: DownloadSource): Generator<DownloadFile> {
	yield* registerFiles(source)
	for (const { dataset, columns, rows } of publishedDatasets(source)) yield* datasetFiles(dataset, columns, rows)
	yield* templateFiles(source)
}

/** Datasets with their rows: observations as read, what was computed from them, recipients after protection. */
export function* publishedDatasets(source: DownloadSource): Generator<{
	dataset: Dataset
	columns: readonly PublishedHeading[]
	rows: readonly Readonly<Record<string, Cell>>[]
}> {
	const { datasets, portal, register, recipients, isExpected, hasPage, indicatorFiles } = source
	const neighbourhood = { ...register, isExpected, hasPage }
	const tables = publishedTables(indicatorFiles(), datasets, neighbourhood)
	const derived = tables.get(DERIVED_DATASET) ?? []
	const read = datasets.filter(({ kind }) => kind === 'observations')
	const figures: Dataset[] = derived.length === 0 ? read : [...read, derivedDataset(portal, read, derived)]
	for (const dataset of figures) yield { dataset, columns: figureColumns, rows: tables.get(dataset.id) ?? [] }
	for (const dataset of datasets.filter(({ kind }) => kind === 'recipients')) {
		const cells = recipients.find(({ id }) => id === dataset.id)?.cells ?? []
		yield { dataset, columns: recipientColumns, rows: [...recipientRows(cells, dataset, register)] }
	}
}
