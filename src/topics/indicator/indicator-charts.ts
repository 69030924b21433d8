import type { ChartContent } from '../../chart-content/chart-content.ts'
import { trendChart } from '../../chart-content/trend.ts'
import { readPortal } from '../../contract/read-generated.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import { figuresOf } from '../../facts/area-figures.ts'
import { newestStretch, trendSeries } from '../../facts/series-selection.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { changeChart } from './change-chart.ts'
import { indicatorTrend } from './indicator-trend.ts'
import { standingChart } from './standing-chart.ts'
import { statusChart } from './status-chart.ts'

/** The charts of an indicator in reading order: how things stand, how they came about, what changed; any may be absent. */
export function indicatorCharts(file: IndicatorFile, language: Language): ChartContent[] {
	const { indicator } = file
	const isCategory = indicator.measure === 'category'
	const standing = isCategory ? statusChart(file, language) : standingChart(file, language)
	const trend = isCategory ? null : (indicatorTrend(file, language) ?? homeTrend(indicator.id, language))
	const change = isCategory ? null : changeChart(file, language)
	return [standing, trend, change].filter((chart) => chart !== null)
}

/** Fewest comparable years that make a trend. */
const FEWEST_YEARS = 3

/** The home area's own trend, for indicators that Indonesia and the provinces have no series of. */
function homeTrend(indicator: string, language: Language): ChartContent | null {
	const context = readAreaContext(readPortal().home_area, language)
	const stretch = newestStretch(trendSeries(figuresOf(context.file, indicator)))
	return stretch.length < FEWEST_YEARS ? null : trendChart(context, indicator)
}
