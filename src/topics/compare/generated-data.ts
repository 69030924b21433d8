import type { Dataset } from '../../schemas/dataset.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { parsePeriod } from '../../schemas/period-parts.ts'
import type { CompareData } from './compare-data.ts'

/** A generated indicator as comparisons use it: what the browser makes of its public record, at build time. */
export function generatedCompareData(file: IndicatorFile, catalogue: readonly Dataset[]): CompareData {
	return {
		indicator: file.indicator,
		unitWords: null,
		sources: catalogue
			.filter(({ id }) => file.datasets.includes(id))
			.map(({ id, publisher, table, issued, simulated, cautions }) => ({
				id,
				publisher,
				table,
				issued,
				simulated,
				cautions,
			})),
		areas: new Map(
			file.areas.map(({ area, figures }) => [
				area.code,
				{
					area,
					figures: figures.map((figure) => {
						const { year = Number.NaN, month } = parsePeriod(figure.reference) ?? {}
						return { ...figure, year, month }
					}),
				},
			]),
		),
	}
}
