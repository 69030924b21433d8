import type { Area } from '../../src/schemas/area.ts'
import { parentCodeOf } from '../../src/schemas/area-code.ts'
import type { Comparison, Figure, Rank } from '../../src/schemas/figure.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import { changeFromPrevious } from '../../src/statistics/change-from-previous.ts'
import { isComparable, isPartial } from '../../src/statistics/figure-state.ts'
import { median } from '../../src/statistics/median.ts'
import { ranks } from '../../src/statistics/ranks.ts'
import type { ExpectedAreas } from './expected-areas.ts'
import { allFigures, type FigureStore } from './figure-store.ts'
import type { PlacedFigure } from './placed-figure.ts'

/** What is said of the areas under one parent, for one indicator and reference period. */
type Siblings = { ranks: ReadonlyMap<string, Rank>; median: number }

/**
 * Gives every number its comparison: rank and median among the areas under the same parent at the
 * same reference period, the parent's own figure, and the change from the figure before.
 *
 * Only comparable figures count: with a value, reliable, of the whole area. Rank and median are given
 * only when at least two areas, and at least 90 % of the siblings that should have a figure, have one:
 * a rank among 3 of 38 provinces is none. A partial sum is compared with nothing; an unreliable figure
 * (`U`) has no rank and no change. Categories are not compared.
 */
export function* compareFigures(
	store: FigureStore,
	indicators: ReadonlyMap<string, Indicator>,
	get: (code: string) => Area | undefined,
	expected: ExpectedAreas,
): Generator<PlacedFigure> {
	let bySiblings = new Map<string, Siblings | null>()
	let current = ''
	for (const placed of allFigures(store)) {
		const indicator = indicators.get(placed.indicator)
		if (indicator && placed.indicator !== current) {
			bySiblings = siblingsOf(indicator, store, get, expected)
			current = placed.indicator
		}
		const { area, figure } = placed
		yield {
			...placed,
			figure: { ...figure, comparison: comparisonOf(placed.indicator, area, figure, store, bySiblings) },
		}
	}
}

function comparisonOf(
	indicator: string,
	area: string,
	figure: Figure,
	store: FigureStore,
	bySiblings: ReadonlyMap<string, Siblings | null>,
): Comparison | null {
	if (figure.value === null) return null
	if (isPartial(figure)) return { rank: null, parent: null, siblingMedian: null, change: null }
	const parent = parentCodeOf(area)
	const above = parent === undefined ? undefined : store.at(indicator, parent, figure.reference)
	const siblings = bySiblings.get(`${parent} ${figure.reference}`)
	return {
		rank: (isComparable(figure) && siblings?.ranks.get(area)) || null,
		parent: parent !== undefined && above && isComparable(above) ? { area: parent, value: above.value } : null,
		siblingMedian: siblings?.median ?? null,
		change: changeFromPrevious(store.series(indicator, area), figure),
	}
}

/** Ranks and medians of one indicator, by parent and reference period. */
function siblingsOf(
	indicator: Indicator,
	store: FigureStore,
	get: (code: string) => Area | undefined,
	expected: ExpectedAreas,
): Map<string, Siblings | null> {
	const groups = new Map<string, Map<string, number>>()
	for (const area of store.areasOf(indicator.id)) {
		const parent = parentCodeOf(area)
		if (parent === undefined) continue
		for (const figure of store.series(indicator.id, area)) {
			if (!isComparable(figure)) continue
			const key = `${parent} ${figure.reference}`
			const values = groups.get(key) ?? new Map<string, number>()
			groups.set(key, values)
			if (!values.has(area)) values.set(area, figure.value)
		}
	}
	return new Map([...groups].map(([key, values]) => [key, compareSiblings(key, values, indicator, get, expected)]))
}

function compareSiblings(
	key: string,
	values: ReadonlyMap<string, number>,
	indicator: Indicator,
	get: (code: string) => Area | undefined,
	expected: ExpectedAreas,
): Siblings | null {
	const [parent = '', reference = ''] = key.split(' ')
	const areas = [...values.keys()]
	const level = get(areas[0] ?? '')?.level
	const middle = median([...values.values()])
	if (!level || middle === null || areas.length < 2) return null
	if (areas.length * 10 < expected.count(indicator, parent, level, reference) * 9) return null
	const placed = ranks([...values.values()], indicator.decimals)
	return { median: middle, ranks: new Map(placed.map((rank, index) => [areas[index] ?? '', rank])) }
}
