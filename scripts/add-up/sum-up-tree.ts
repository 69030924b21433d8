import type { Area } from '../../src/schemas/area.ts'
import { areaLevels, COUNTRY_CODE, depthOfLevel, levelOfCode, parentCodeOf } from '../../src/schemas/area-code.ts'
import type { Coverage } from '../../src/schemas/figure.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { Observation } from '../../src/schemas/observation.ts'
import type { ObservationStatus } from '../../src/schemas/observation-status.ts'
import { assertAdditive } from '../../src/statistics/assert-additive.ts'
import { decimalsOf } from '../../src/statistics/decimals-of.ts'
import { derivedStatus } from '../../src/statistics/derived-status.ts'
import { scaledInteger } from '../../src/statistics/scaled-integer.ts'
import { areaPattern } from './area-pattern.ts'
import type { ExpectedAreas } from './expected-areas.ts'
import { derivedFigure, type PlacedFigure } from './placed-figure.ts'

/** Least percent of the areas that a sum must be of: less is no figure of the whole, however it is marked. */
export const LEAST_COVERAGE = 90

/** A figure to be added up, at the level it was read at. */
export type Reading = Pick<Observation, 'area' | 'period' | 'reference' | 'status' | 'value'>

/** What is being summed: the indicator that gets the sums, and what its readings are called. */
export type SumRecipe = {
	indicator: Indicator
	formula: string
	/** Indicator the readings come from. */
	from: string
	get: (code: string) => Area | undefined
	expected: ExpectedAreas
}

/**
 * Sums of a count over the areas inside each area, by reference period: Σ figures of the highest level
 * below at which figures were read, in the indicator's unit, exact, not rounded. An area of that level
 * without a figure of its own stands in with its own sum when that is complete.
 *
 * Areas with a reading get no sum: what is published is never computed again, and a suppressed figure
 * is never un-hidden. Missing and suppressed readings make a sum partial (coverage have < of), areas where the
 * measure does not apply (`M`) are not expected. A partial sum is no estimate of the whole: its coverage is its mark, and
 * below `LEAST_COVERAGE` it has no value (`O`). It is made up to the province only: the sum of three provinces would be
 * read as a figure of Indonesia.
 *
 * @throws RangeError when the indicator is no count (a rate is never added up)
 */
export function sumUpTree(readings: Iterable<Reading>, recipe: SumRecipe): PlacedFigure[] {
	assertAdditive(recipe.indicator)
	const byReference = Map.groupBy(readings, ({ reference }) => reference)
	return [...byReference].flatMap(([reference, group]) => sumOneReference(reference, group, recipe))
}

/** What an area has gathered from one level below it. */
type Tally = {
	/** Areas with a figure read from a file. */
	read: number
	/** Areas with a figure, read or completely summed. */
	have: number
	/** Areas that have a reading though none was expected of them, less those where none applies. */
	beyondExpected: number
	scaledSum: number
	statuses: Set<ObservationStatus>
	periods: Set<string>
}

function sumOneReference(reference: string, readings: readonly Reading[], recipe: SumRecipe): PlacedFigure[] {
	const decimals = readings.reduce((most, { value }) => Math.max(most, decimalsOf(value ?? 0)), 0)
	const read = new Set(readings.map(({ area }) => area))
	const tallies = new Map<string, (Tally | undefined)[]>()
	for (const reading of readings) gather(reading, true, tallies, decimals, recipe)
	const sums: PlacedFigure[] = []
	// Deepest areas first, so that a complete sum can stand in for its area further up.
	for (const code of [...tallies.keys()].sort(deepestFirst)) {
		if (read.has(code)) continue
		const sum = sumOf(code, reference, tallies.get(code) ?? [], decimals, recipe)
		if (!sum) continue
		const { coverage } = sum.figure.derivation ?? {}
		const complete = coverage ? coverage.have === coverage.of : false
		if (complete) gather({ ...sum.figure, area: code }, false, tallies, decimals, recipe)
		if (complete || code !== COUNTRY_CODE) sums.push(sum)
	}
	return sums
}

/** Adds a figure to the tally of its level in every area around it. */
function gather(
	reading: Reading,
	isRead: boolean,
	tallies: Map<string, (Tally | undefined)[]>,
	decimals: number,
	{ indicator, get, expected }: SumRecipe,
): void {
	const depth = depthOf(reading.area)
	const area = get(reading.area)
	const wasExpected = area !== undefined && expected.isExpected(indicator, area, reading.reference)
	const surplus = (reading.status === 'M' ? 0 : 1) - (wasExpected ? 1 : 0)
	for (let at = parentCodeOf(reading.area); at !== undefined; at = parentCodeOf(at)) {
		const levels = tallies.get(at) ?? []
		tallies.set(at, levels)
		const tally = levels[depth] ?? emptyTally()
		levels[depth] = tally
		tally.beyondExpected += surplus
		if (reading.value === null) continue
		tally.have += 1
		tally.read += isRead ? 1 : 0
		tally.scaledSum += scaledInteger(reading.value, decimals)
		tally.statuses.add(reading.status)
		tally.periods.add(reading.period)
	}
}

function emptyTally(): Tally {
	return { read: 0, have: 0, beyondExpected: 0, scaledSum: 0, statuses: new Set(), periods: new Set() }
}

/** The sum of an area from the highest level at which figures were read inside it. */
function sumOf(
	code: string,
	reference: string,
	levels: readonly (Tally | undefined)[],
	decimals: number,
	{ indicator, formula, from, expected }: SumRecipe,
): PlacedFigure | undefined {
	const depth = levels.findIndex((tally) => tally !== undefined && tally.read > 0)
	const tally = levels[depth]
	const level = areaLevels[depth]
	if (!tally || !level) return undefined
	const of = expected.count(indicator, code, level, reference) + tally.beyondExpected
	const coverage: Coverage = { have: tally.have, of }
	const period = tally.periods.size === 1 ? ([...tally.periods][0] ?? reference) : reference
	const figure = derivedFigure({
		period,
		reference,
		...(100 * tally.have < LEAST_COVERAGE * of
			? { status: 'O', value: null }
			: { status: derivedStatus(tally.statuses), value: tally.scaledSum / 10 ** decimals }),
		derivation: {
			formula,
			inputs: [{ indicator: from, period, areas: areaPattern(code, depth - depthOf(code)) }],
			coverage,
		},
	})
	return { indicator: indicator.id, area: code, figure }
}

function depthOf(code: string): number {
	return depthOfLevel(levelOfCode(code) ?? 'negara')
}

function deepestFirst(a: string, b: string): number {
	return depthOf(b) - depthOf(a) || (a < b ? -1 : 1)
}
