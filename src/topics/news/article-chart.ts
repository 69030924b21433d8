import type { ChartContent } from '../../chart-content/chart-content.ts'
import { rankedSiblings } from '../../chart-content/ranked-siblings.ts'
import { siblingStrip } from '../../chart-content/sibling-strip.ts'
import { trendChart } from '../../chart-content/trend.ts'
import { readIndicators } from '../../contract/read-generated.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import { titleOf } from '../../format/area-name.ts'
import { classesOf, countsOf, indexOf } from '../../plan/chart-role.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { drawCategories, drawClasses, drawParts } from '../area/role-charts.ts'
import { newsText } from './news-text.ts'

/** A chart that an article asks for. */
export type ArticleChart = {
	indicator: string
	area: string
	/** `line` over time, `strip` or `bars` among the siblings, `stack` of places or families by class. */
	kind?: 'line' | 'strip' | 'bars' | 'stack' | undefined
}

const BARS_IN_ARTICLE = 10

/**
 * The chart; `null` where figures are missing, of an area outside the portal or not yet published: the article stands
 * without it.
 */
export function articleChart({ indicator, area, kind: asked }: ArticleChart, language: Language): ChartContent | null {
	const context = readAreaContext(area, language)
	const inVillages = context.area.level === 'kecamatan' || context.area.level === 'desa-kelurahan'
	const registry = readIndicators()
	const [counts, classes, index] = [
		countsOf(registry, indicator),
		classesOf(registry, indicator),
		indexOf(registry, indicator),
	]
	const parts = () => (inVillages && index ? drawParts(context, index) : null)
	const drawers = {
		// The article stands around it: no news of its time is told here.
		line: () => placed(trendChart(context, indicator, false), indicator, area),
		strip: () => parts() ?? siblingStrip(context, indicator),
		bars: () => rankedSiblings(context, indicator, BARS_IN_ARTICLE),
		stack: () => (classes && drawClasses(context, classes)) ?? parts() ?? (counts && drawCategories(context, counts)),
	}
	// What is classed is shown class by class, others over time.
	const kind = asked ?? (counts || classes || index ? 'stack' : 'line')
	return drawers[kind]() || null
}

/** Away from the page of its area a trend says itself what it measures, and of whom. */
function placed(chart: ChartContent | null, measures: string, areas: string): ChartContent | null {
	return chart && { ...chart, measures, areas }
}

/** What is said in the place of a chart that cannot be drawn. */
export function noArticleChart({ indicator, area }: ArticleChart, language: Language): string {
	const name = readIndicators().get(indicator)?.name[language] ?? indicator
	return newsText(language).noChart(name, titleOf(readAreaContext(area, language).area, language))
}
