import type { Figure } from '../../schemas/figure.ts'
import { parsePeriod } from '../../schemas/period.ts'

/** Month a figure refers to, 1 to 12, or 0 for a whole year. */
function monthOf(figure: Figure): number {
	return parsePeriod(figure.reference)?.month ?? 0
}

/** Year a figure refers to. */
export function yearOf(figure: Figure): number {
	return parsePeriod(figure.reference)?.year ?? Number.NaN
}

/**
 * One figure a year: where a table has March and September, the month that has most years is kept,
 * so that a line does not zigzag between two seasons. Years that have no such month keep their own.
 */
export function oneFigureAYear(figures: readonly Figure[]): Figure[] {
	const byMonth = Map.groupBy(figures, monthOf)
	const preferred = [...byMonth.keys()].sort((a, b) => (byMonth.get(b)?.length ?? 0) - (byMonth.get(a)?.length ?? 0))
	const years = Map.groupBy(figures, yearOf)
	return [...years.keys()]
		.sort((a, b) => a - b)
		.flatMap((year) => {
			const ofYear = years.get(year) ?? []
			const best = preferred.map((month) => ofYear.find((figure) => monthOf(figure) === month)).find(Boolean)
			return best ? [best] : []
		})
}

/** The figures of another area at the same references, so that September is never set against March. */
export function atSameReferences(others: readonly Figure[], figures: readonly Figure[]): Figure[] {
	const wanted = new Set(figures.map(({ reference }) => reference))
	return others.filter(({ reference }) => wanted.has(reference))
}

/** The figures after the last break in the series: only these may be subtracted from one another. */
export function latestStretch(figures: readonly Figure[]): Figure[] {
	const lastBreak = figures.findLastIndex(({ status }) => status === 'B')
	return figures.slice(Math.max(0, lastBreak)).filter(({ value, status }) => value !== null && status !== 'U')
}

/** Both ends of the largest yearly move in a stretch; `null` when it holds fewer than two figures. */
export function largestMove(stretch: readonly Figure[]): [Figure, Figure] | null {
	const moves = stretch.slice(1).map((later, index): [Figure, Figure] => [stretch[index] as Figure, later])
	return moves.reduce<[Figure, Figure] | null>(
		(best, one) => (!best || moveSize(one) > moveSize(best) ? one : best),
		null,
	)
}

function moveSize([earlier, later]: [Figure, Figure]): number {
	return Math.abs((later.value ?? 0) - (earlier.value ?? 0))
}
