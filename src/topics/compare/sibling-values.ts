import { roundTo } from '../../format/number.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import { isComparable } from '../../statistics/figure-state.ts'
import { lastSharedYear } from './common-stretch.ts'
import type { CompareData } from './compare-data.ts'
import { MOST_AREAS } from './compare-state.ts'
import { yearlyFigures } from './yearly-figures.ts'

/** An area with its newest shared figure, as printed. */
type Sibling = { code: string; value: number }

const kept = new WeakMap<CompareData, Map<string, readonly Sibling[]>>()

/** The areas directly under a parent with the figure of the newest year that most of them share, highest first. */
export function siblingValues(data: CompareData, parent: string): readonly Sibling[] {
	const known = kept.get(data) ?? new Map<string, readonly Sibling[]>()
	kept.set(data, known)
	const values = known.get(parent) ?? valuesUnder(data, parent)
	known.set(parent, values)
	return values
}

function valuesUnder({ areas, indicator }: CompareData, parent: string): Sibling[] {
	const inside = [...areas.values()].filter(({ area }) => parentCodeOf(area.code) === parent)
	const yearly = yearlyFigures(inside, null, null)
	const year = lastSharedYear(yearly)
	const values = yearly.flatMap(({ area, years }) => {
		const figure = years.find((one) => one.year === year)?.figure
		if (!figure || !isComparable(figure)) return []
		return [{ code: area.code, value: roundTo(figure.value, indicator.decimals) }]
	})
	return values.toSorted((a, b) => b.value - a.value || (a.code < b.code ? -1 : 1))
}

/** The ten at one end. `tied` tells that an area left out has the same printed figure as the last one taken. */
export type EndSet = { codes: string[]; tied: boolean }

export function tenHighest(siblings: readonly Sibling[]): EndSet {
	return firstTen(siblings)
}

export function tenLowest(siblings: readonly Sibling[]): EndSet {
	return firstTen(siblings.toSorted((a, b) => a.value - b.value || (a.code < b.code ? -1 : 1)))
}

function firstTen(ordered: readonly Sibling[]): EndSet {
	const taken = ordered.slice(0, MOST_AREAS)
	return {
		codes: taken.map(({ code }) => code),
		tied: ordered[MOST_AREAS] !== undefined && ordered[MOST_AREAS]?.value === taken.at(-1)?.value,
	}
}

const SIMILAR = 4

/** An area and its four siblings with the nearest figures; ties in the order of their codes. */
export function withSimilar(siblings: readonly Sibling[], code: string): string[] {
	const own = siblings.find((one) => one.code === code)
	if (!own) return []
	const distance = ({ value }: Sibling) => Math.abs(value - own.value)
	const nearest = siblings
		.filter((one) => one.code !== code)
		.toSorted((a, b) => distance(a) - distance(b) || (a.code < b.code ? -1 : 1))
	return [code, ...nearest.slice(0, SIMILAR).map((one) => one.code)]
}

const FIRST = 5

/**
 * What to begin with where an address names an indicator and no areas: the usual ones as far as they have figures, else
 * the first siblings that have.
 */
export function firstAreas({ areas }: CompareData, usual: readonly string[]): string[] {
	const known = usual.filter((code) => areas.has(code))
	if (known.length > 0) return known
	const groups = [...Map.groupBy(areas.keys(), parentCodeOf).values()]
	return (groups.find(({ length }) => length > 1) ?? groups[0] ?? usual).slice(0, FIRST)
}
