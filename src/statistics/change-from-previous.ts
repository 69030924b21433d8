import type { Change } from '../schemas/figure.ts'
import type { DatedFigure } from './figure-state.ts'
import { toldChange } from './told-change.ts'

/**
 * Change of a figure from the one before it: from the same month (or tahap) one year earlier where
 * that can be compared, which leaves out the seasons; else from the newest earlier figure that can.
 * Formula, unit and rounding as in `change`; `null` when no earlier figure can be compared, or when a sentence could not lead
 * from it to this one (`toldChange`).
 *
 * @param series the series in order of reference, oldest first
 */
export function changeFromPrevious(series: readonly DatedFigure[], figure: DatedFigure): Change | null {
	const earlier = series.filter(({ reference }) => reference < figure.reference).reverse()
	const yearBefore = String(Number(figure.reference.slice(0, 4)) - 1) + figure.reference.slice(4)
	const preferred = earlier.filter(({ reference }) => reference === yearBefore)
	for (const candidate of [...preferred, ...earlier]) {
		const found = toldChange(series, candidate, figure)
		if (found) return found
	}
	return null
}
