import { areaLevels, levelOfCode } from '../../src/schemas/area-code.ts'
import { type Dataset, publishedSidecarSchema, type Sidecar } from '../../src/schemas/dataset.ts'
import type { Observation } from '../../src/schemas/observation.ts'
import { isWithoutValue } from '../../src/schemas/observation-status.ts'
import { comparePeriods } from '../../src/schemas/period.ts'
import { coveredAreas } from './covered-areas.ts'

/**
 * The datasets by id, each with its sidecar and what its file holds. A dataset without rows is left out.
 * @param indicators ids of the registry in its order
 */
export function catalogue(
	datasets: readonly { id: string; sidecar: Sidecar }[],
	observations: readonly Observation[],
	indicators: readonly string[],
): Dataset[] {
	const rows = Map.groupBy(observations, ({ dataset }) => dataset)
	return datasets
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.flatMap(({ id, sidecar }) => {
			const own = rows.get(id)
			return own ? [{ id, ...publishedSidecarSchema.parse(sidecar), ...holdings(own, indicators) }] : []
		})
}

/** What the rows of a dataset hold. */
export function holdings(rows: readonly Observation[], order: readonly string[]) {
	const indicators = new Set(rows.map(({ indicator }) => indicator))
	const areas = new Set(rows.map(({ area }) => area))
	const levels = new Set([...areas].map(levelOfCode))
	const series = new Set(rows.map(({ area, indicator }) => `${area} ${indicator}`))
	const periods = [...new Set(rows.map(({ period }) => period))].sort(comparePeriods)
	return {
		kind: 'observations' as const,
		programmes: [],
		indicators: order.filter((id) => indicators.has(id)),
		periods: { first: periods[0] ?? '', last: periods.at(-1) ?? '' },
		levels: areaLevels.filter((level) => levels.has(level)),
		observations: rows.filter(({ status }) => !isWithoutValue(status)).length,
		areas: areas.size,
		series: series.size,
		places: coveredAreas(areas),
	}
}
