import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { datasetsOf, type JoinedRow, joinedColumns, joinedRows } from './joined-rows.ts'
import type { DownloadSource, PublishedDataset } from './published-datasets.ts'
import type { PublishedTable } from './published-table.ts'

/** Each indicator with all its figures, over all datasets: `/unduh/indikator/{id}`. One without figures has no file. */
export function* indicatorTables(
	published: readonly PublishedDataset[],
	source: Pick<DownloadSource, 'indicators' | 'portal'>,
): Generator<PublishedTable> {
	const rows = Map.groupBy(joinedRows(published, 'observations'), ({ indikator }) => String(indikator))
	for (const indicator of source.indicators) {
		const own = rows.get(indicator.id)
		if (own) yield tableOf(indicator, own.toSorted(byArea), published, source.portal)
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
function byArea(a: JoinedRow, b: JoinedRow): number {
	const [left, right] = [`${a.kode_wilayah} ${a.acuan}`, `${b.kode_wilayah} ${b.acuan}`]
	return left < right ? -1 : left > right ? 1 : 0
}
