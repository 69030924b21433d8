import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { datasetsOf, type JoinedRow, joinedColumns, joinedRow, type SourcedRow, sourcedRows } from './joined-rows.ts'
import type { DownloadSource, PublishedDataset } from './published-datasets.ts'
import type { PublishedTable } from './published-table.ts'

/** Each indicator with all its figures, over all datasets: `/unduh/indikator/{id}`. One without figures has no file. */
export function* indicatorTables(
	published: readonly PublishedDataset[],
	source: Pick<DownloadSource, 'indicators' | 'portal'>,
): Generator<PublishedTable> {
	const rows = Map.groupBy(sourcedRows(published, 'observations'), ({ row }) => String(row.indikator))
	for (const indicator of source.indicators) {
		const own = rows.get(indicator.id)
		if (own) yield tableOf(indicator, own.toSorted(byArea).map(joinedRow), published, source.portal)
	}
}

function tableOf(
	indicator: Indicator,
	rows: readonly JoinedRow[],
	published: readonly PublishedDataset[],
	portal: DownloadSource['portal'],
): PublishedTable {
	const { id, name, unit, measure, decimals, lowestLevel, definition, method, formula } = indicator
	const datasets = datasetsOf(rows, published)
	return {
		path: `${fixedDownloads.indicators}/${id}`,
		about: { kind: 'indicator', id },
		title: name,
		page: `/indikator/${id}/`,
		head: {
			indikator: { id, name, unit, measure, decimals, lowestLevel, definition, method, formula },
			dataset: datasets,
		},
		columns: joinedColumns.observations,
		rows,
		datasets,
		indicators: [indicator],
		programmes: [],
		portal,
	}
}

/** By area, then as the datasets have them: a series stays together, whichever files it is from. */
function byArea({ row: a }: SourcedRow, { row: b }: SourcedRow): number {
	return compare(String(a.kode_wilayah), String(b.kode_wilayah)) || compare(String(a.acuan), String(b.acuan))
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0
}
