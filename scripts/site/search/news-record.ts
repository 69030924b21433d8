import { eventWord, newsDays } from '../../../src/format/news-days.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import { addressIn } from '../../ground/address/address-in.ts'
import { placeFilter } from './area-record.ts'
import { plainText } from './plain-text.ts'
import type { SearchRecord } from './search-record.ts'

/** What is needed to name the places of an item. */
export type AreaSource = { get(code: string): Area | undefined; ancestorsOf(code: string): readonly Area[] }

const kind = { id: 'Berita', en: 'News' } as const

/** A news item by its title, summary and text, filtered by the places and the years it tells of. */
export function newsRecord({ slug, language, news, body }: NewsItem, areas: AreaSource): SearchRecord {
	const { published, event } = newsDays(news, language)
	const days = [published.text, ...(event ? [`${eventWord[language]} ${event.text}`] : [])]
	const places = news.areas.flatMap((code) => {
		const area = areas.get(code)
		return area ? placeFilter(area, areas.ancestorsOf(code)) : []
	})
	const tempat = [...new Set(places)].sort()
	return {
		url: addressIn(language, `/berita/${slug}/`),
		language,
		content: [news.title, news.summary, plainText(body)].join('\n'),
		meta: {
			title: news.title,
			kind: kind[language],
			place: [...days, ...tempat].join(' · '),
			code: slug,
			summary: news.summary,
		},
		filters: {
			jenis: ['berita'],
			tempat,
			tahun: [...new Set([published, ...(event ? [event] : [])].map(({ date }) => date.slice(0, 4)))],
		},
	}
}
