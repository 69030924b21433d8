import type { ObservationStatus } from '../../schemas/observation-status.ts'
import { change } from '../../statistics/change.ts'
import { roundedRatio } from '../../statistics/rounded-ratio.ts'
import type { Stretch } from './common-stretch.ts'
import type { CompareFigure } from './compare-data.ts'
import type { CompareMeasure } from './compare-state.ts'
import type { YearlyArea } from './yearly-figures.ts'

/** A figure as it is drawn: the value itself, or measured from the area's own base figure. */
export type MeasuredPoint = { year: number; value: number | null; status: ObservationStatus; figure: CompareFigure }

export type MeasuredArea = YearlyArea & {
	points: readonly MeasuredPoint[]
	/** False when the area has no figure to measure from. */
	hasBase: boolean
}

/**
 * The figures of each area, measured as asked. Difference, percent and index are counted from the first year of the
 * stretch and never leave it: figures on the other side of a series break have no measure.
 */
export function measureAreas(
	areas: readonly YearlyArea[],
	measure: CompareMeasure,
	stretch: Stretch | null,
): MeasuredArea[] {
	if (measure === 'nilai') return areas.map((one) => ({ ...one, points: ownValues(one), hasBase: true }))
	return areas.map((one) => {
		const base = stretch ? one.years.find(({ year }) => year === stretch.from)?.figure : undefined
		const points = base && stretch ? measuredPoints(one, base, measure, stretch) : []
		return { ...one, points, hasBase: points.length > 0 }
	})
}

function ownValues({ years }: YearlyArea): MeasuredPoint[] {
	return years.map(({ year, figure }) => ({ year, value: figure.value, status: figure.status, figure }))
}

function measuredPoints(
	{ years, figures }: YearlyArea,
	base: CompareFigure,
	measure: Exclude<CompareMeasure, 'nilai'>,
	stretch: Stretch,
): MeasuredPoint[] {
	if (base.value === null || base.status === 'U') return []
	return years
		.filter(({ year }) => year >= stretch.from && year <= stretch.to)
		.map(({ year, figure }) => ({
			year,
			value: figure === base ? atBase(base, measure) : measured(figures, base, figure, measure),
			// The base opens the stretch: whatever broke before it breaks nothing in what is drawn.
			status: figure === base && figure.status === 'B' ? 'A' : figure.status,
			figure,
		}))
}

function atBase({ value }: CompareFigure, measure: CompareMeasure): number | null {
	if (measure !== 'selisih' && value === 0) return null
	return measure === 'indeks' ? 100 : 0
}

/** Points exact in the unit; percent and index to one decimal, halves away from zero; `null` where not comparable. */
function measured(
	figures: readonly CompareFigure[],
	base: CompareFigure,
	figure: CompareFigure,
	measure: CompareMeasure,
): number | null {
	const moved = change(figures, base, figure)
	if (!moved || base.value === null || figure.value === null) return null
	if (measure === 'selisih') return moved.points
	if (base.value === 0) return null
	return measure === 'persen'
		? roundedRatio(moved.points, Math.abs(base.value), 1, 100)
		: roundedRatio(figure.value, base.value, 1, 100)
}
