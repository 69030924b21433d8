import { isComparable } from '../../statistics/figure-state.ts'
import type { YearFigure, YearlyArea } from './yearly-figures.ts'

/** First and last year between which the areas may be compared over time. */
export type Stretch = { from: number; to: number }

/**
 * Years in which a series is broken: a figure with status B after the first one of its area. A break in one area
 * parts them all, because they are compared with each other.
 */
export function breakYears(areas: readonly YearlyArea[]): number[] {
	const years = areas.flatMap(({ figures, years: own }) =>
		own.filter(({ figure }) => figure.status === 'B' && figure !== figures[0]).map(({ year }) => year),
	)
	return [...new Set(years)].toSorted((a, b) => a - b)
}

/**
 * The newest stretch without a break, from the first to the last year that most areas share, both of one month of
 * the year. `null` when there are no two such years.
 */
export function commonStretch(areas: readonly YearlyArea[]): Stretch | null {
	const to = lastSharedYear(areas)
	if (to === undefined) return null
	const start = breakYears(areas).findLast((year) => year <= to) ?? Number.NEGATIVE_INFINITY
	const month = monthIn(areas, to)
	const counts = countYears(areas, ({ year, figure }) => {
		return isComparable(figure) && year >= start && year < to && figure.month === month
	})
	const most = Math.max(0, ...counts.values())
	const from = [...counts.keys()].filter((year) => counts.get(year) === most).toSorted((a, b) => a - b)[0]
	return from === undefined ? null : { from, to }
}

/** The newest year in which most areas have a figure, be it a doubtful one: a doubt does not turn the clock back. */
export function lastSharedYear(areas: readonly YearlyArea[]): number | undefined {
	const counts = countYears(areas, ({ figure }) => figure.value !== null)
	const most = Math.max(0, ...counts.values())
	return [...counts.keys()].filter((year) => counts.get(year) === most).toSorted((a, b) => b - a)[0]
}

function monthIn(areas: readonly YearlyArea[], year: number): number | undefined {
	return areas.flatMap(({ years }) => years.filter((one) => one.year === year))[0]?.figure.month
}

function countYears(areas: readonly YearlyArea[], counts: (one: YearFigure) => boolean): Map<number, number> {
	const found = new Map<number, number>()
	for (const one of areas.flatMap(({ years }) => years)) {
		if (counts(one)) found.set(one.year, (found.get(one.year) ?? 0) + 1)
	}
	return found
}
