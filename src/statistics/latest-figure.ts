import type { Figure } from '../schemas/figure.ts'
import { isPartial } from './figure-state.ts'
import { mainMonthSeries } from './main-month-series.ts'

type Candidate = Pick<Figure, 'period' | 'reference' | 'value' | 'category' | 'derivation'>

/**
 * The figure to show when one stands for the series: the newest of the main month. A figure of the
 * whole area goes before a partial sum, and any value before a missing one.
 *
 * @param series in order of reference, oldest first
 */
export function latestFigure<F extends Candidate>(series: readonly F[]): F | undefined {
	const withValue = series.filter(({ value, category }) => value !== null || category !== null)
	const whole = withValue.filter((figure) => !isPartial(figure))
	const best = whole.length > 0 ? whole : withValue.length > 0 ? withValue : series
	return mainMonthSeries(best).at(-1)
}
