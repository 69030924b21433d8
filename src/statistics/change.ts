import type { Change } from '../schemas/figure.ts'
import { decimalsOf } from './decimals-of.ts'
import { type DatedFigure, isComparable } from './figure-state.ts'
import { scaledInteger } from './scaled-integer.ts'

/**
 * Change between two figures of one series.
 *
 * points = later − earlier, in the unit (percentage points for a rate), exact, not rounded;
 * percent = 100 × points ÷ |earlier|, not rounded; `null` when the earlier value is 0.
 *
 * `null` when the two cannot be compared: a value is missing, unreliable (`U`) or a partial sum; one
 * was published and the other added up here; or a series break (`B`, SDMX OBS_STATUS) lies after the
 * earlier figure and up to the later one.
 *
 * @param series the whole series in any order; it is searched for breaks
 */
export function change(series: readonly DatedFigure[], earlier: DatedFigure, later: DatedFigure): Change | null {
	if (!isComparable(earlier) || !isComparable(later) || earlier.reference >= later.reference) return null
	if ((earlier.derivation === null) !== (later.derivation === null)) return null
	if (later.status === 'B' || hasBreak(series, earlier.reference, later.reference)) return null
	const decimals = Math.max(decimalsOf(earlier.value), decimalsOf(later.value))
	const base = scaledInteger(earlier.value, decimals)
	const difference = scaledInteger(later.value, decimals) - base
	const percent = base === 0 ? null : (100 * difference) / Math.abs(base)
	return { from: earlier.period, points: difference / 10 ** decimals, percent }
}

/** True when a series is broken after the one reference and up to the other. */
function hasBreak(series: readonly DatedFigure[], after: string, upTo: string): boolean {
	return series.some(({ status, reference }) => status === 'B' && reference > after && reference <= upTo)
}
