import { areaLevels, levelOfCode } from '../../../src/schemas/area-code.ts'
import { type Dataset, publishedSidecarSchema } from '../../../src/schemas/dataset.ts'
import { comparePeriods } from '../../../src/schemas/period.ts'
import { coveredAreas } from '../../add-up/covered-areas.ts'
import type { ProtectedDataset } from '../../protect/release/protected-dataset.ts'

/**
 * A dataset of recipients in the catalogue, from what is published of it only.
 * @param order ids of the register of programmes
 */
export function recipientDataset({ id, sidecar, cells }: ProtectedDataset, order: readonly string[]): Dataset {
	const programmes = new Set(cells.map(({ programme }) => programme))
	const areas = new Set(cells.map(({ area }) => area))
	const levels = new Set([...areas].map(levelOfCode))
	const periods = [...new Set(cells.map(({ period }) => period))].sort(comparePeriods)
	return {
		id,
		...publishedSidecarSchema.parse(sidecar),
		kind: 'recipients',
		indicators: [],
		programmes: order.filter((programme) => programmes.has(programme)),
		periods: { first: periods[0] ?? '', last: periods.at(-1) ?? '' },
		levels: areaLevels.filter((level) => levels.has(level)),
		observations: cells.length,
		areas: areas.size,
		places: coveredAreas(areas),
	}
}
