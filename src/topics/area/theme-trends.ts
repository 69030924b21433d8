import type { ChartContent } from '../../chart-content/chart-content.ts'
import { readIndicator, readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { indicatorLink } from '../../facts/indicator-page.ts'
import { formatPeriod } from '../../format/period.ts'
import { themeName } from '../../format/theme-name.ts'
import { formatValue } from '../../format/value.ts'
import { leadsOf } from '../../plan/comparable.ts'
import { reachOf } from '../../plan/reach.ts'

/** Charts over time of one theme, by the indicator that leads it. */
export type Theme = { lead: string; charts: ChartContent[] }

/** A trend of fewer figures says hardly more than its newest one: a further theme is then told in a line. */
const FEWEST_FIGURES = 8

/** Charts by the theme of the indicator they tell of first, each theme once, in the order of its first chart. */
export function inThemes(charts: readonly ChartContent[]): Theme[] {
	const groups = Map.groupBy(charts, ({ lead = '' }) => readIndicator(lead).theme)
	return [...groups.values()].map((some) => ({ lead: some[0]?.lead ?? '', charts: some }))
}

/** The charts of a page, theme by theme: the first theme whatever it has, a further one where a trend is worth a chart. */
export function worthDrawing(charts: readonly ChartContent[]): ChartContent[] {
	return inThemes(charts).flatMap(({ charts: some }, index) => (index === 0 || some.some(isLong) ? some : []))
}

function isLong({ table }: ChartContent): boolean {
	return table.rows.length >= FEWEST_FIGURES
}

/** What stands open of a further theme: its name with its newest figure. */
export function themeLine(context: AreaContext, { lead }: Pick<Theme, 'lead'>): string {
	return `${themeName(readIndicator(lead), context.language)}: ${newestOf(context, lead) ?? ''}`
}

/** Themes of rates and indices without a chart here: the newest figure of each leads to the page of its indicator. */
export function linkedThemes(
	context: AreaContext,
	drawn: readonly Pick<Theme, 'lead'>[],
): { name: string; link: { text: string; href: string } }[] {
	const { file, language } = context
	const told = new Set(drawn.map(({ lead }) => readIndicator(lead).theme))
	const leads = leadsOf(readIndicators(), reachOf(file)).filter(({ theme }) => !told.has(theme))
	const first = [...Map.groupBy(leads, ({ theme }) => theme).values()].flatMap(([lead]) => lead ?? [])
	return first.flatMap((indicator) => {
		const figure = newestOf(context, indicator.id)
		const link = figure === null ? null : indicatorLink(indicator.id, figure, language)
		return link ? [{ name: themeName(indicator, language), link }] : []
	})
}

/** "IPM 67,04 (2021)"; `null` where there is no number. */
function newestOf({ language, file }: AreaContext, id: string): string | null {
	const indicator = readIndicator(id)
	const figure = newestNumberOf(file, id)
	if (!figure) return null
	const value = formatValue(figure.value, indicator, language)
	return `${indicator.short[language]} ${value} (${formatPeriod(figure.reference, language)})`
}
