import { bisectRight, quantileSorted, range } from 'd3'

/** How many classes a map has at most: more shades of one colour cannot be told apart. */
export const MOST_CLASSES = 5

/** How strong a class is drawn: 1 next to the ground, 5 furthest from it. */
export type Step = 1 | 2 | 3 | 4 | 5

/** A class of values: its members lie between `least` and `most`; both are `null` where it has none. */
export type MapClass = { step: Step; count: number; least: number | null; most: number | null }

/** Classes from the lowest to the highest, and the limits between them: a limit belongs to the class above it. */
export type MapClasses = { method: 'fixed' | 'quantile'; limits: readonly number[]; classes: readonly MapClass[] }

/** Steps as far apart as their number allows. */
const stepsOf: readonly (readonly Step[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]]

/** Classes by limits that are known beforehand, the same on every map; a class may be empty. */
export function fixedClasses(values: readonly number[], limits: readonly number[]): MapClasses {
	return { method: 'fixed', limits, classes: classesOf(values, limits) }
}

/**
 * Up to five classes with as many areas each as the values allow (quantiles, type 7 as in R). A class is a range of
 * values, so equal values never fall into two; classes that would be empty are left out. Values come as printed:
 * two that print alike are equal.
 */
export function quantileClasses(values: readonly number[]): MapClasses {
	const sorted = values.toSorted((a, b) => a - b)
	const wanted = range(1, MOST_CLASSES).map((k) => quantileSorted(sorted, k / MOST_CLASSES) ?? 0)
	// A limit is the lowest value of the class above it, so that nothing lies between two classes.
	const met = wanted.flatMap((limit) => sorted.find((value) => value >= limit) ?? [])
	const limits = [...new Set(met)].filter((limit) => limit > (sorted[0] ?? limit))
	return { method: 'quantile', limits, classes: classesOf(values, limits) }
}

/** The class of a value. */
export function stepOf(value: number, { limits, classes }: MapClasses): Step {
	return classes[bisectRight(limits, value)]?.step ?? 3
}

function classesOf(values: readonly number[], limits: readonly number[]): MapClass[] {
	const members = Map.groupBy(values, (value) => bisectRight(limits, value))
	return range(limits.length + 1).map((index): MapClass => {
		const own = members.get(index) ?? []
		const step = stepsOf[limits.length + 1]?.[index] ?? 3
		const bounds = own.length > 0 ? { least: Math.min(...own), most: Math.max(...own) } : { least: null, most: null }
		return { step, count: own.length, ...bounds }
	})
}
