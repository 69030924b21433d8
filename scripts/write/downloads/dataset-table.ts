import type { DownloadSource, PublishedDataset } from './published-datasets.ts'
import type { PublishedTable } from './published-table.ts'
import { pageOfDataset } from './table-notes.ts'

/** A dataset as it is offered: `/unduh/{dataset}`. */
export function datasetTable(
	{ dataset, columns, rows }: PublishedDataset,
	source: Pick<DownloadSource, 'indicators' | 'programmes' | 'portal'>,
): PublishedTable {
	const { indicators, programmes, portal } = source
	return {
		path: dataset.id,
		about: { kind: 'dataset', id: dataset.id },
		title: dataset.title,
		page: pageOfDataset(dataset),
		head: { dataset },
		columns,
		rows,
		datasets: [dataset],
		indicators: indicators.filter(({ id }) => dataset.indicators.includes(id)),
		programmes: programmes.filter(({ id }) => dataset.programmes.includes(id)),
		portal,
	}
}
