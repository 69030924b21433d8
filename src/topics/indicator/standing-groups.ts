import type { StripItem } from '../../chart-content/strip-item.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { hasNumber, isComplete } from '../../facts/area-figures.ts'
import { type AreaLevel, parentCodeOf } from '../../schemas/area-code.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { newestFigure } from '../../statistics/newest-figure.ts'

/** Areas that are set beside one another, highest value first, under the area they lie in. */
export type StandingGroup = { within: string; items: StripItem[] }

/** The newest figures of one level at one reference, the home area's group first; `absent` areas have none. */
export type Standing = { level: AreaLevel; reference: string; groups: StandingGroup[]; absent: number }

/** Fewest areas that make a level worth a chart when a lower one has more, and fewest dots of a strip. */
const TELLING_AREAS = 10
const FEWEST_DOTS = 3

const levels: readonly AreaLevel[] = ['kabupaten-kota', 'kecamatan', 'desa-kelurahan']

/**
 * The highest level with ten areas or more, else the one with most: kabupaten/kota for poverty, desa for the
 * village index. Figures of another month, partial sums and areas without a number are left out, and counted.
 */
export function standingGroups({ areas }: IndicatorFile): Standing | null {
	const byLevel = levels.map((level) => areas.filter(({ area }) => area.level === level))
	const most = byLevel.toSorted((a, b) => b.length - a.length)[0] ?? []
	const entries = byLevel.find((some) => some.length >= TELLING_AREAS) ?? most
	const newest = entries.flatMap((entry) => {
		const figure = newestFigure(entry.figures.filter(hasNumber))
		return figure && isComplete(figure) ? [{ ...entry, figure }] : []
	})
	const level = entries[0]?.area.level
	const reference = commonest(newest.map(({ figure }) => figure))
	if (!level || !reference) return null
	const items = newest.flatMap(({ area, hasPage, figure }): StripItem[] =>
		figure.reference === reference ? [{ area, hasPage, figure }] : [],
	)
	const groups = [...Map.groupBy(items, ({ area }) => withinOf(area.code))].map(([within, some]) => ({
		within: sharedParent(some) ?? within,
		items: some.toSorted((a, b) => b.figure.value - a.figure.value || (a.area.code < b.area.code ? -1 : 1)),
	}))
	const drawn = groups.filter((group) => group.items.length >= FEWEST_DOTS).toSorted(homeFirst)
	return drawn.length === 0 ? null : { level, reference, groups: drawn, absent: entries.length - items.length }
}

/** The reference most of the figures share, the newer of two alike. */
function commonest(figures: readonly Figure[]): string | undefined {
	const counts = [...Map.groupBy(figures, ({ reference }) => reference)]
	return counts.toSorted(([a, some], [b, others]) => others.length - some.length || (a < b ? 1 : -1))[0]?.[0]
}

/** The one area all lie in directly, if there is one: the villages of a single kecamatan are told under its name. */
function sharedParent(items: readonly StripItem[]): string | undefined {
	const parents = new Set(items.map(({ area }) => parentCodeOf(area.code)))
	return parents.size === 1 ? [...parents][0] : undefined
}

/** Kabupaten/kota are set beside those of their province; kecamatan and desa beside those of their kabupaten/kota. */
function withinOf(code: string): string {
	return code.length <= 5 ? code.slice(0, 2) : code.slice(0, 5)
}

function homeFirst(a: StandingGroup, b: StandingGroup): number {
	const home = readPortal().home_area
	const isHome = ({ within }: StandingGroup) => home === within || home.startsWith(`${within}.`)
	return Number(isHome(b)) - Number(isHome(a)) || (a.within < b.within ? -1 : 1)
}
