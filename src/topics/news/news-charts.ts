import { newsOnTrend, type TrendMark } from '../../chart-content/news-on-trend.ts'
import { hasPage } from '../../contract/has-page.ts'
import { readIndicator, readRecipients } from '../../contract/read-generated.ts'
import { readAreaContext } from '../../facts/area-context.ts'
import { figuresOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { trendSeries, yearOf } from '../../facts/series-selection.ts'
import { titleOf } from '../../format/area-name.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { areaCharts } from '../area/charts.ts'
import { RECIPIENT_TRENDS, recipientTrends } from '../recipients/area-recipient-trends.ts'
import { knownSeries } from '../recipients/known-series.ts'
import { nameInSentence } from '../recipients/programme-name.ts'
import type { NewsItem } from './news-list.ts'
import { newsText } from './news-text.ts'

type Item = Pick<NewsItem, 'slug' | 'language' | 'data'>

/** The trends, on pages of areas, that mark this item on their axis: where the time around it can be seen. */
export function newsCharts(item: Item) {
	return item.data.areas
		.filter(hasPage)
		.flatMap((code) => [...indicatorTrends(item, code), ...programmeTrends(item, code)])
}

function indicatorTrends({ slug, language, data }: Item, code: string) {
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
}

/** Drawings of programmes stand beside each other under one address: one link leads to all of them. */
function programmeTrends({ slug, language, data }: Item, code: string) {
	const file = data.programmes.length > 0 ? readRecipients(code) : null
	if (!file) return []
	const { drawn, marks } = recipientTrends(code, knownSeries(file))
	const programmes = drawn.map(({ programme }) => programme).filter(({ id }) => data.programmes.includes(id))
	if (programmes.length === 0 || !tells(marks, slug)) return []
	const names = joinNames(
		programmes.map((one) => nameInSentence(one, language)),
		language,
	)
	return [
		{
			href: `${address(language, areaPath(code))}#${RECIPIENT_TRENDS}`,
			text: newsText(language).recipientChart(names, titleOf(file.area, language)),
		},
	]
}

function isMarked(
	slug: string,
	area: string,
	indicator: string,
	{ file }: ReturnType<typeof readAreaContext>,
): boolean {
	const years = trendSeries(figuresOf(file, indicator)).map(yearOf)
	const marks = newsOnTrend(area, indicator, [years[0] ?? Number.NaN, years.at(-1) ?? Number.NaN])
	return tells(marks, slug)
}

function tells(marks: readonly TrendMark[], slug: string): boolean {
	return marks.some(({ news }) => news.some((one) => one.slug === slug))
}
