import type { Language } from '../../src/schemas/bilingual.ts'
import type { News } from '../../src/schemas/news.ts'
import type { NewsMark } from '../../src/schemas/news-mark.ts'

/** What is asked of an item; each language of it is one. */
export type MarkedItem = {
	slug: string
	language: Language
	news: Pick<News, 'title' | 'date' | 'eventDate' | 'areas' | 'indicators' | 'programmes'>
}

/** News that tells of an indicator or a programme somewhere, by the day of what it tells; what tells of none marks no trend. */
export function newsMarks(items: readonly MarkedItem[]): NewsMark[] {
	return [...Map.groupBy(items, ({ slug }) => slug).values()]
		.flatMap((pair): NewsMark[] => {
			const [one] = pair
			if (!one) return []
			const { date, eventDate, areas, indicators, programmes } = one.news
			if (indicators.length + programmes.length === 0) return []
			const titles = Object.fromEntries(pair.map(({ language, news }) => [language, news.title]))
			return [{ slug: one.slug, date: eventDate ?? date, areas, indicators, programmes, titles }]
		})
		.sort((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? -1 : 1))
}
