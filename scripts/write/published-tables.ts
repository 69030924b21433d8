import { fullName } from '../../src/format/area-name.ts'
import type { Area } from '../../src/schemas/area.ts'
import type { IndicatorFile } from '../../src/schemas/indicator-file.ts'
import { DERIVED_DATASET } from './derived-dataset.ts'
import { compareRows, type PublishedRow, publishedRow } from './published-row.ts'

/** What is needed to write the full name of an area. */
export type NameSource = { ancestorsOf(code: string): readonly Area[] }

/**
 * The rows of every file under `/unduh/`, by dataset: observations stand in the dataset they were read
 * from, everything the portal computed in `turunan`. Rows are sorted by area, indicator and period.
 */
export function publishedTables(files: Iterable<IndicatorFile>, names: NameSource): Map<string, PublishedRow[]> {
	const tables = new Map<string, PublishedRow[]>()
	for (const { indicator, areas } of files) {
		for (const { area, figures } of areas) {
			const name = fullName(area, names.ancestorsOf(area.code), 'id')
			for (const figure of figures) {
				const row = publishedRow(area, name, indicator.id, indicator.unit, figure)
				append(tables, figure.dataset ?? DERIVED_DATASET, row)
			}
		}
	}
	for (const rows of tables.values()) rows.sort(compareRows)
	return tables
}

function append(tables: Map<string, PublishedRow[]>, dataset: string, row: PublishedRow): void {
	const rows = tables.get(dataset)
	if (rows) rows.push(row)
	else tables.set(dataset, [row])
}
