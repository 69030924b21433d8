import type { Area } from '../../../src/schemas/area.ts'
import type { LatestTotal, RecipientAreaFile } from '../../../src/schemas/recipient-files.ts'
import type { RecipientStore } from './recipient-store.ts'

/** Where areas lie, and which of them have a page. */
export type AreaPlaces = { childrenOf(code: string): readonly Area[]; pages: ReadonlySet<string> }

/** Recipients of one area with the newest totals of its children; `null` for areas without recipient data. */
export function recipientAreaFile(area: Area, store: RecipientStore, places: AreaPlaces): RecipientAreaFile | null {
	const programmes = [...store.seriesOf(area.code)]
	if (programmes.length === 0) return null
	const children = places.childrenOf(area.code).map((child) => ({
		area: child,
		hasPage: places.pages.has(child.code),
		totals: latestTotals(child.code, store),
	}))
	const known = children.some(({ totals }) => Object.keys(totals).length > 0)
	return { area, programmes, children: known ? children : [] }
}

function latestTotals(code: string, store: RecipientStore): Record<string, LatestTotal> {
	return Object.fromEntries(
		store.seriesOf(code).flatMap(({ programme, periods }): [string, LatestTotal][] => {
			const latest = periods.at(-1)
			return latest ? [[programme, { period: latest.period, ...latest.total }]] : []
		}),
	)
}
