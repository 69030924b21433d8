import { sayValue } from '../../../src/format/value.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { quotedFigure } from '../../../src/statistics/quoted-figure.ts'
import type { FigureStore } from '../../add-up/figure-store.ts'
import { replaceFigures } from '../../gate/news/figures-asked.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'

/** The figures of a portal, and how each is written. */
export type FilledFrom = { figures: Pick<FigureStore, 'series'>; indicators: readonly Indicator[] }

/** A news item as it reads: with the numbers in the place of the tags that ask for them. */
export function fillFigures(item: NewsItem, { figures, indicators }: FilledFrom): NewsItem {
	const body = replaceFigures(item.body, ({ indicator, area, period }) => {
		const figure = quotedFigure(figures.series(indicator, area), period)
		const printed = indicators.find(({ id }) => id === indicator)
		return figure && printed ? sayValue(figure.value, printed, item.language) : ''
	})
	return { ...item, body }
}
