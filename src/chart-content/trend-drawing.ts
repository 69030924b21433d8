import type { TableTwin } from '../charts/chart-points.ts'
import { drawTwice } from '../charts/draw-twice.ts'
import { type LineChartInput, lineChart } from '../charts/line/line-chart.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { placeName } from '../facts/place-name.ts'
import { largestMove, newestStretch, yearOf } from '../facts/series-selection.ts'
import { formatNumber } from '../format/number.ts'
import { monthName } from '../format/period.ts'
import { chartText } from '../i18n/chart.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { parsePeriod } from '../schemas/period-parts.ts'
import { comparableSegments } from '../statistics/comparable-segments.ts'
import type { HeadedDrawing } from './chart-content.ts'
import { lettersOf } from './mark-letters.ts'
import type { TrendMark } from './news-on-trend.ts'
import { describeTrend } from './trend-finding.ts'

/** Whose line is drawn, in which words, and what it lies in. */
export type DrawnArea = Pick<AreaContext, 'language' | 'area'> & { parent: Pick<AreaFile, 'area'> | null }

/** What a trend is drawn from; `scale` divides the figures, for those printed in thousands. */
export function trendInput(
	{ language, area, parent }: DrawnArea,
	indicator: Indicator,
	figures: readonly Figure[],
	comparator: readonly Figure[],
	options: { compact?: boolean; scale?: number } = {},
): LineChartInput {
	const scale = options.scale ?? 1
	const toPoints = (some: readonly Figure[]) =>
		some.map((figure) => ({
			time: yearOf(figure),
			label: String(yearOf(figure)),
			value: figure.value === null ? null : figure.value / scale,
			status: figure.status,
		}))
	const decimals = scale === 1 ? indicator.decimals : 1
	return {
		series: [
			{ name: placeName(area), role: 'focus', points: toPoints(figures) },
			...(parent && comparator.length > 1
				? [{ name: placeName(parent.area), role: 'peer' as const, points: toPoints(comparator) }]
				: []),
		],
		formatValue: (value) => formatNumber(value, decimals, language),
		formatAxis: (value) => formatNumber(value, Number.isInteger(value) ? 0 : Math.min(2, indicator.decimals), language),
		axisUnit: indicator.unit === 'persen' ? '%' : '',
		bases: basisLabels(figures, language),
		callouts: options.compact ? [] : callouts(figures),
		compact: options.compact ?? false,
		missingLabel: chartText(language).noData,
	}
}

/**
 * The drawing of a trend in its two widths.
 * @param twin where the table of its figures stands, on a page that has one
 */
export function trendDrawing(
	context: DrawnArea,
	indicator: Indicator,
	figures: readonly Figure[],
	comparator: readonly Figure[],
	title: string,
	twin: TableTwin | undefined,
	marks: readonly TrendMark[] = [],
): HeadedDrawing {
	const input = { ...trendInput(context, indicator, figures, comparator), marks: lettersOf(marks) }
	const text = { ...trendText(context, indicator, figures, title), twin }
	return { heading: null, aside: null, ...drawTwice((width) => lineChart(input, width), text) }
}

/** What the drawing of a trend says to those who do not see it. */
export function trendText(
	{ language, area }: Pick<AreaContext, 'language' | 'area'>,
	indicator: Indicator,
	figures: readonly Figure[],
	title: string,
) {
	const description = describeTrend(indicator, figures, placeName(area), language)
	return { title, description, idPrefix: `t-${indicator.id}` }
}

/** Names the basis of each stretch above it; a series without breaks needs none. */
function basisLabels(figures: readonly Figure[], language: Language): NonNullable<LineChartInput['bases']> {
	const t = chartText(language)
	const all = comparableSegments(figures)
	if (all.length < 2) return []
	return all.flatMap((stretch, index) => {
		const [first, last] = [stretch[0], stretch.at(-1)]
		if (!first || !last) return []
		const month = parsePeriod(first.reference)?.month
		const time = yearOf(first)
		if (!month) return [{ time, label: [t.oldSeries(String(yearOf(last))), t.until(String(yearOf(last)))] }]
		const name = monthName(month, language)
		return [
			{ time, label: index === all.length - 1 ? [t.since(name, String(time)), name] : [name, `${name.slice(0, 4)}.`] },
		]
	})
}

/** Numbers nearer than this many years stand on one another on a phone. */
const CROWDED_YEARS = 3

/** Points worth a number: the peak of all, and both ends of the largest yearly move since the last break. */
function callouts(figures: readonly Figure[]): NonNullable<LineChartInput['callouts']> {
	const known = figures.filter((figure) => figure.value !== null && figure.status !== 'U')
	const peak = known.reduce<Figure | undefined>(
		(best, one) => (!best || (one.value ?? 0) > (best.value ?? 0) ? one : best),
		undefined,
	)
	const move = largestMove(newestStretch(figures))
	const chosen = new Set([peak, ...(move ?? [])].flatMap((figure) => (figure ? [yearOf(figure)] : [])))
	const last = figures.at(-1)
	if (last) chosen.delete(yearOf(last))
	// Beside the peak the two ends of a move would crowd; the peak says enough there.
	const besidePeak = peak && move && Math.abs(yearOf(move[0]) - yearOf(peak)) <= CROWDED_YEARS
	if (besidePeak) return [{ time: yearOf(peak) }]
	return [...chosen].sort((a, b) => a - b).map((time) => ({ time }))
}
