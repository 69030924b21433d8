/** Numbers of one column over all areas that someone may try to add up with others; NaN where not published. */
export type NumberSeries = { name: string; group: string; values: Float64Array }

/** A column found to be the sum of others wherever all of them are published. */
export type SumRelation = { whole: string; parts: readonly string[] }

/** Sums that hold in what is published, and the columns for which not every choice of parts could be tried. */
export type FoundSums = { sums: SumRelation[]; untried: string[] }

/** Areas in which a relation must hold, with something to add up in each, before it counts as found. */
const CONFIRMING_AREAS = 5
/** Steps of the search for the parts of one column. Without chance sums some dozens of columns take a few hundred. */
const MOST_STEPS = 50_000

/**
 * Searches for columns that are sums of others: a programme that adds up several, a year its quarters. Only columns
 * of different groups are put together. Equality counts as a sum of one.
 */
export function findSums(series: readonly NumberSeries[], mostSteps = MOST_STEPS): FoundSums {
	const found: FoundSums = { sums: [], untried: [] }
	for (const whole of series) {
		const others = series.filter(({ group }) => group !== whole.group)
		const isDone = searchParts(whole, others, mostSteps, (parts) =>
			found.sums.push({ whole: whole.name, parts: parts.map(({ name }) => name) }),
		)
		if (!isDone) found.untried.push(whole.name)
	}
	return found
}

/**
 * Takes columns in or leaves them out, one after the other, the largest first. Counts are never negative, so that a
 * choice that is more than the whole in any area is given up, and so is one that cannot reach it any more.
 */
function searchParts(
	whole: NumberSeries,
	others: readonly NumberSeries[],
	mostSteps: number,
	onFound: (parts: readonly NumberSeries[]) => void,
): boolean {
	const fitting = others.filter((other) =>
		other.values.every((value, area) => !(value > (whole.values[area] as number))),
	)
	const ordered = fitting.toSorted((a, b) => knownSum(b) - knownSum(a))
	const reach = suffixSums(ordered, whole.values.length)
	const chosen: NumberSeries[] = []
	let steps = 0
	const visit = (at: number, left: Float64Array): boolean => {
		if (steps++ >= mostSteps) return false
		const next = ordered[at]
		if (!next || left.some((value, area) => value > (reach[at]?.[area] as number))) return true
		// An area in which a part is hidden tells nothing more: what is left there is not known (NaN).
		const rest = left.map((value, area) => value - (next.values[area] as number))
		if (rest.every((value) => !(value < 0))) {
			chosen.push(next)
			if (addsUp(whole, chosen)) onFound([...chosen])
			const isDone = visit(at + 1, rest)
			chosen.pop()
			if (!isDone) return false
		}
		return visit(at + 1, left)
	}
	return visit(0, whole.values)
}

function knownSum({ values }: NumberSeries): number {
	return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0)
}

/** What the columns from each one on can add in an area at most; endless where one of them is hidden. */
function suffixSums(series: readonly NumberSeries[], areas: number): Float64Array[] {
	const sums: Float64Array[] = [new Float64Array(areas)]
	for (const { values } of series.toReversed()) {
		const after = sums[0] as Float64Array
		sums.unshift(
			after.map(
				(sum, area) => sum + (Number.isNaN(values[area]) ? Number.POSITIVE_INFINITY : (values[area] as number)),
			),
		)
	}
	return sums
}

function addsUp({ values }: NumberSeries, parts: readonly NumberSeries[]): boolean {
	let confirmed = 0
	for (let area = 0; area < values.length; area++) {
		let sum = 0
		for (const part of parts) sum += part.values[area] as number
		const whole = values[area] as number
		if (Number.isNaN(sum) || Number.isNaN(whole)) continue
		if (sum !== whole) return false
		// A part that is zero here is not confirmed here.
		if (parts.every((part) => (part.values[area] as number) > 0)) confirmed++
	}
	return confirmed >= CONFIRMING_AREAS
}
