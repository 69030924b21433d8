import { roundTo } from '../../format/number.ts'
import type { Area } from '../../schemas/area.ts'
import { isComparable } from '../../statistics/figure-state.ts'
import { toldChange } from '../../statistics/told-change.ts'
import type { Stretch } from './common-stretch.ts'
import type { YearlyArea } from './yearly-figures.ts'

/**
 * How far an area moved over the stretch, as printed, with its values at both ends. `size` is in the unit, or in percent
 * of the first value where the comparison is read in percent.
 */
export type Move = { area: Area; size: number; before: number; after: number }

/** Areas that share the largest fall, or rise, as printed. */
export type Extreme = { areas: Area[]; size: number }

/** Moves of the areas whose two figures may be subtracted. */
export function movesOf(
	areas: readonly YearlyArea[],
	{ from, to }: Stretch,
	decimals: number,
	inPercent = false,
): Move[] {
	return areas.flatMap(({ area, figures, years }) => {
		const before = years.find(({ year }) => year === from)?.figure
		const after = years.find(({ year }) => year === to)?.figure
		const moved = before && after ? toldChange(figures, before, after) : null
		if (!moved || before?.value == null || after?.value == null) return []
		if (inPercent && moved.percent === null) return []
		return [
			{
				area,
				size: inPercent ? roundTo(moved.percent ?? 0, 1) : roundTo(moved.points, decimals),
				before: roundTo(before.value, decimals),
				after: roundTo(after.value, decimals),
			},
		]
	})
}

/** The largest fall or rise with everyone who shares it; `null` when nobody fell or rose. */
export function farthestMove(moves: readonly Move[], direction: 'fall' | 'rise'): Extreme | null {
	const sign = direction === 'fall' ? -1 : 1
	const sizes = moves.map(({ size }) => size * sign)
	const largest = Math.max(0, ...sizes)
	if (largest === 0) return null
	return { areas: moves.filter((_, at) => sizes[at] === largest).map(({ area }) => area), size: largest * sign }
}

/** Two areas that changed places: `upper` was below `lower` and stands above it now. */
export type Overtaking = { upper: Move; lower: Move }

/** Pairs that changed places between values that differ as printed at both ends, the widest crossing first. */
export function overtakings(moves: readonly Move[]): Overtaking[] {
	const pairs = moves.flatMap((upper) =>
		moves
			.filter((lower) => upper.before < lower.before && upper.after > lower.after)
			.map((lower): Overtaking => ({ upper, lower })),
	)
	const width = ({ upper, lower }: Overtaking) => Math.min(lower.before - upper.before, upper.after - lower.after)
	return pairs.toSorted((a, b) => width(b) - width(a))
}

/** The areas with the highest and the lowest value of a year as printed, and those values. */
export type Ends = { low: Area[]; high: Area[]; lowest: number; highest: number; of: number }

export function endsIn(areas: readonly YearlyArea[], year: number, decimals: number): Ends | null {
	const values = areas.flatMap(({ area, years }) => {
		const figure = years.find((one) => one.year === year)?.figure
		return figure && isComparable(figure) ? [{ area, value: roundTo(figure.value, decimals) }] : []
	})
	if (values.length === 0) return null
	const all = values.map(({ value }) => value)
	const [lowest, highest] = [Math.min(...all), Math.max(...all)]
	const at = (wanted: number) => values.filter(({ value }) => value === wanted).map(({ area }) => area)
	return { low: at(lowest), high: at(highest), lowest, highest, of: values.length }
}
