import { parsePeriod } from '../schemas/period-parts.ts'
import type { DatedFigure } from './figure-state.ts'

/** A month without a figure for this many months before the newest one is over: its series has moved on. */
const OVER_AFTER_MONTHS = 24

/**
 * The figures of one month of the year only, so that March is not joined to September: of the months
 * printed in the periods the one with most figures (of two alike, that of the newest figure). A month
 * that is no longer published is not the main one, however many figures it has.
 * Figures printed for a whole year or a tahap stay.
 *
 * @param series in order of reference, oldest first
 */
export function mainMonthSeries<F extends Pick<DatedFigure, 'period'>>(series: readonly F[]): F[] {
	const month = mainMonth(series)
	return series.filter(({ period }) => {
		const own = parsePeriod(period)?.month
		return own === undefined || own === month
	})
}

function mainMonth(series: readonly Pick<DatedFigure, 'period'>[]): number | undefined {
	const dated = series.flatMap(({ period }) => {
		const { year, month } = parsePeriod(period) ?? {}
		return year === undefined || month === undefined ? [] : [{ month, time: year * 12 + month }]
	})
	const newest = Math.max(...dated.map(({ time }) => time))
	const going = new Set(dated.filter(({ time }) => newest - time < OVER_AFTER_MONTHS).map(({ month }) => month))
	const counts = new Map<number, number>()
	let main: number | undefined
	for (const { month } of dated) {
		if (!going.has(month)) continue
		const count = (counts.get(month) ?? 0) + 1
		counts.set(month, count)
		if (main === undefined || count >= (counts.get(main) ?? 0)) main = month
	}
	return main
}
