import { parsePeriod } from '../schemas/period-parts.ts'
import type { DatedFigure } from './figure-state.ts'

/**
 * The figures of one month of the year only, so that March is not joined to September: of the months
 * printed in the periods the one with most figures (of two alike, that of the newest figure).
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
	const counts = new Map<number, number>()
	let main: number | undefined
	for (const { period } of series) {
		const month = parsePeriod(period)?.month
		if (month === undefined) continue
		const count = (counts.get(month) ?? 0) + 1
		counts.set(month, count)
		if (main === undefined || count >= (counts.get(main) ?? 0)) main = month
	}
	return main
}
