import type { Figure } from '../schemas/figure.ts'
import { isPartial } from './figure-state.ts'
import { mainMonthSeries } from './main-month-series.ts'

type Candidate = Pick<Figure, 'period' | 'reference' | 'value' | 'category' | 'derivation'>

/**
 * The one meaning of "newest", wherever a figure stands for its series: the newest period of the main
 * month. A figure of the whole area goes before a partial sum, and any value before a missing one.
 * A page, a table, a picture and a sentence that say "newest" all ask here.
 *
 * @param series in order of reference, oldest first
 */
export function newestFigure<F extends Candidate>(series: readonly F[]): F | undefined {
	const withValue = series.filter(({ value, category }) => value !== null || category !== null)
	const whole = withValue.filter((figure) => !isPartial(figure))
	const best = whole.length > 0 ? whole : withValue.length > 0 ? withValue : series
	return mainMonthSeries(best).at(-1)
}

/**
 * The newest figure of another month, where it is newer than the one that stands for the series: it is
 * named beside it, with its month, and never in its place. March is not compared with September.
 */
export function newerOfOtherMonth<F extends Candidate>(series: readonly F[]): F | undefined {
	const newest = newestFigure(series)
	const last = series.findLast((figure) => (figure.value !== null || figure.category !== null) && !isPartial(figure))
	return newest && last && last.reference > newest.reference ? last : undefined
}
