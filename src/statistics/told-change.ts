import type { Change } from '../schemas/figure.ts'
import { change } from './change.ts'
import { type DatedFigure, isTellable } from './figure-state.ts'
import { toldTogether } from './told-together.ts'

/**
 * The change that a sentence may tell of: `change`, where both figures were counted or surveyed and the series leads from
 * one to the other without a gap, a doubtful or an estimated figure. Unit and rounding as in `change`; else `null`.
 *
 * @param series the whole series in any order
 */
export function toldChange(series: readonly DatedFigure[], earlier: DatedFigure, later: DatedFigure): Change | null {
	if (!isTellable(earlier) || !isTellable(later) || earlier.reference >= later.reference) return null
	return toldTogether(series, earlier, later) ? change(series, earlier, later) : null
}
