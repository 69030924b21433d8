import type { Figure } from '../schemas/figure.ts'
import { parsePeriod } from '../schemas/period-parts.ts'
import { isTellable } from '../statistics/figure-state.ts'
import { mainMonthSeries } from '../statistics/main-month-series.ts'
import { toldChange } from '../statistics/told-change.ts'

/** Year a figure refers to. */
export function yearOf(figure: Figure): number {
	return parsePeriod(figure.reference)?.year ?? Number.NaN
}

function monthOf(figure: Figure | undefined): number | undefined {
	return figure && parsePeriod(figure.reference)?.month
}

/** First and last year of some figures: "2004–2025". */
export function yearRange(figures: readonly Figure[]): string {
	const years = figures.map(yearOf)
	const [first, last] = [Math.min(...years), Math.max(...years)]
	return first === last ? String(first) : `${first}–${last}`
}

/**
 * The figures that make one line: published ones where there are two or more, since a sum made here
 * and a published total are not one series; and of one month, so that March is not joined to September.
 */
export function trendSeries(figures: readonly Figure[]): Figure[] {
	const published = figures.filter(({ derivation }) => derivation === null)
	return mainMonthSeries(published.length > 1 ? published : figures)
}

/** The figures of another area at the same references, so that September is never set against March. */
export function atSameReferences(others: readonly Figure[], figures: readonly Figure[]): Figure[] {
	const wanted = new Set(figures.map(({ reference }) => reference))
	return others.filter(({ reference, derivation }) => wanted.has(reference) && derivation === null)
}

/**
 * The newest figure that is there, with those before it that a sentence may lead from: of the same month, without a break,
 * a gap, a doubtful or an estimated figure between. Empty where the newest one is in doubt itself: what came before it is
 * no news. A year printed without a month is not set against March.
 */
export function newestStretch(figures: readonly Figure[]): Figure[] {
	const newest = figures.findLast(({ value }) => value !== null)
	if (!newest || !isTellable(newest)) return []
	const before = figures.filter(
		(figure) => monthOf(figure) === monthOf(newest) && toldChange(figures, figure, newest) !== null,
	)
	return [...before, newest]
}

/** Both ends of the largest move from one year to the next; `null` when no two figures are a year apart. */
export function largestMove(stretch: readonly Figure[]): [Figure, Figure] | null {
	const moves = stretch
		.slice(1)
		.map((later, index): [Figure, Figure] => [stretch[index] as Figure, later])
		.filter(([earlier, later]) => yearOf(later) - yearOf(earlier) === 1)
	return moves.reduce<[Figure, Figure] | null>(
		(best, one) => (!best || moveSize(one) > moveSize(best) ? one : best),
		null,
	)
}

function moveSize([earlier, later]: [Figure, Figure]): number {
	return Math.abs((later.value ?? 0) - (earlier.value ?? 0))
}
