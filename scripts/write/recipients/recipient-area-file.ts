import type { Area } from '../../../src/schemas/area.ts'
import type { NewestTotal, RecipientAreaFile, RecipientSeries } from '../../../src/schemas/recipient-files.ts'
import { coverageOf, isWhole } from './coverage.ts'
import type { RecipientStore } from './recipient-store.ts'

/** Where areas lie, and which of them have a page. */
export type AreaPlaces = { childrenOf(code: string): readonly Area[]; pages: ReadonlySet<string> }

/**
 * Recipients of one area with the newest totals of its children; `null` for areas without recipient data.
 */
export function recipientAreaFile(area: Area, store: RecipientStore, places: AreaPlaces): RecipientAreaFile | null {
	const programmes = wholeSeries(area.code, store, places.childrenOf)
	if (programmes.length === 0) return null
	const children = places.childrenOf(area.code).map((child) => ({
		area: child,
		hasPage: places.pages.has(child.code),
		totals: newestTotals(wholeSeries(child.code, store, places.childrenOf)),
	}))
	return { area, programmes, children }
}

/**
 * The series of an area. A programme of which some villages of the area are not in the dataset is left out: its sum
 * is not the area's figure.
 */
export function wholeSeries(
	code: string,
	store: RecipientStore,
	childrenOf: AreaPlaces['childrenOf'],
): RecipientSeries[] {
	return store.seriesOf(code).filter(({ programme }) => isWhole(coverageOf(code, programme, store, childrenOf)))
}

function newestTotals(series: readonly RecipientSeries[]): Record<string, NewestTotal> {
	return Object.fromEntries(
		series.flatMap(({ programme, periods }): [string, NewestTotal][] => {
			const newest = periods.at(-1)
			return newest ? [[programme, { period: newest.period, ...newest.total }]] : []
		}),
	)
}
