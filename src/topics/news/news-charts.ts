import { newsOnTrend } from '../../chart-content/news-on-trend.ts'
import { hasPage } from '../../contract/has-page.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import { figuresOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { trendSeries, yearOf } from '../../facts/series-selection.ts'
import { titleOf } from '../../format/area-name.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaCharts } from '../area/charts.ts'
import type { NewsItem } from './news-list.ts'
import { newsText } from './news-text.ts'

/** The trends, on pages of areas, that mark this item on their axis: where the time around it can be seen. */
export function newsCharts({ slug, language, data }: Pick<NewsItem, 'slug' | 'language' | 'data'>) {
	return data.areas.filter(hasPage).flatMap((code) => {
		const context = readAreaContext(code, language)
		const asked = areaPlan(context.file).trends.alone.filter((id) => data.indicators.includes(id))
		// Drawn as the page draws them: what it leaves out cannot be led to.
		const drawn = asked.length > 0 ? areaCharts(context).trend.map(({ id }) => id) : []
		return asked
			.filter((id) => drawn.includes(`tren-${id}`) && isMarked(slug, code, id, context))
			.map((id) => ({
				href: `${address(language, areaPath(code))}#tren-${id}`,
				text: newsText(language).chart(readIndicator(id).name[language], titleOf(context.area, language)),
			}))
	})
}

function isMarked(
	slug: string,
	area: string,
	indicator: string,
	{ file }: ReturnType<typeof readAreaContext>,
): boolean {
	const years = trendSeries(figuresOf(file, indicator)).map(yearOf)
	const marks = newsOnTrend(area, indicator, [years[0] ?? Number.NaN, years.at(-1) ?? Number.NaN])
	return marks.some(({ news }) => news.some((one) => one.slug === slug))
}
