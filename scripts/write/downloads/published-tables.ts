import { fullName } from '../../../src/format/area-name.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import { DERIVED_DATASET } from './derived-dataset.ts'
import { missingFigures, type Neighbourhood } from './missing-figures.ts'
import { compareRows, type PublishedRow, publishedRow } from './published-row.ts'

/** What rows are written with: names, neighbours, and which areas are invented. */
export type RowSource = Neighbourhood & {
	ancestorsOf(code: string): readonly Area[]
	isInvented(code: string): boolean
}

/**
 * The rows of every file under `/unduh/`, by dataset: observations stand in the dataset they were read
 * from, everything the portal computed in `turunan`, what is missing beside its neighbours. Rows are sorted by area,
 * indicator and period.
 */
export function publishedTables(
	files: Iterable<IndicatorFile>,
	datasets: readonly Pick<Dataset, 'id' | 'simulated'>[],
	source: RowSource,
): Map<string, PublishedRow[]> {
	const tables = new Map<string, PublishedRow[]>()
	const simulated = new Set(datasets.filter((one) => one.simulated).map(({ id }) => id))
	const names = new Map<string, string>()
	for (const file of files) {
		const add = (area: Area, dataset: string, figure: Parameters<typeof publishedRow>[1]) => {
			const name = names.get(area.code) ?? fullName(area, source.ancestorsOf(area.code), 'id')
			names.set(area.code, name)
			// Whatever is told of an invented area is invented, computed figures with it.
			const isSimulated = simulated.has(dataset) || source.isInvented(area.code)
			const place = { area, name, indicator: file.indicator, simulated: isSimulated }
			append(tables, dataset, publishedRow(place, figure))
		}
		for (const { area, figures } of file.areas) {
			for (const figure of figures) add(area, figure.dataset ?? DERIVED_DATASET, figure)
		}
		for (const { area, dataset, figure } of missingFigures(file, source)) add(area, dataset, figure)
	}
	for (const rows of tables.values()) rows.sort(compareRows)
	return tables
}

function append(tables: Map<string, PublishedRow[]>, dataset: string, row: PublishedRow): void {
	const rows = tables.get(dataset)
	if (rows) rows.push(row)
	else tables.set(dataset, [row])
}
