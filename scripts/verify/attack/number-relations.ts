/** Numbers of one column over all areas that someone may try to add up with others; NaN where not published. */
export type NumberSeries = { name: string; group: string; values: Float64Array }

/** A column found to be the sum of others wherever all of them are published. */
export type SumRelation = { whole: string; parts: readonly string[] }

/** Areas in which a relation must hold, with something to add up in each, before it counts as found. */
const CONFIRMING_AREAS = 5
/** Most columns that are tried as parts of one sum at any number; beyond, only pairs and equals. */
const MOST_FOR_SUBSETS = 12

/**
 * Searches for columns that are sums of others: a programme that adds up several, a year its quarters. Only columns
 * of different groups are put together. Equality counts as a sum of one.
 */
export function findSums(series: readonly NumberSeries[]): SumRelation[] {
	const found: SumRelation[] = []
	for (const whole of series) {
		const others = series.filter(({ group }) => group !== whole.group)
		for (const parts of partsToTry(others)) {
			if (addsUp(whole, parts)) found.push({ whole: whole.name, parts: parts.map(({ name }) => name) })
		}
	}
	return found
}

function* partsToTry(others: readonly NumberSeries[]): Generator<NumberSeries[]> {
	if (others.length <= MOST_FOR_SUBSETS) {
		for (let mask = 1; mask < 2 ** others.length; mask++) yield others.filter((_, at) => mask & (1 << at))
		return
	}
	for (const [at, first] of others.entries()) {
		yield [first]
		for (const second of others.slice(at + 1)) yield [first, second]
	}
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
