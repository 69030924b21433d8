import { titleOf } from '../../../src/format/area-name.ts'
import { eventWord, newsDays } from '../../../src/format/news-days.ts'
import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import { placeFilter } from './place-filter.ts'
import { plainText } from './plain-text.ts'
import type { SearchRecord } from './search-record.ts'

/** What is needed to name the places of an item. */
export type AreaSource = { get(code: string): Area | undefined; ancestorsOf(code: string): readonly Area[] }

const kind = { id: 'Berita', en: 'News' } as const

/** A news item by its title, summary and text, filtered by the places and the years it tells of. */
export function newsRecord({ slug, language, news, body }: NewsItem, areas: AreaSource): SearchRecord {
	const { listed, source, event } = newsDays(news, language)
	const days = [listed.text, ...(event ? [`${eventWord[language]} ${event.text}`] : [])]
	const told = news.areas.flatMap((code) => areas.get(code) ?? [])
	const tempat = [...new Set(told.flatMap((area) => placeFilter(area, areas.ancestorsOf(area.code))))].sort()
	return {
		url: addressIn(language, `/berita/${slug}/`),
		language,
		words: {
			key: `${slug} ${news.programmes.join(' ')}`,
			lead: [news.summary, ...headingsOf(body), ...days, ...told.map((area) => titleOf(area, language))].join('\n'),
			body: plainText(body),
			other: '',
		},
		meta: { title: news.title, kind: kind[language], place: [...days, ...tempat].join(' · '), summary: news.summary },
		jenis: 'berita',
		simulated: false,
		tempat,
		tahun: [...new Set([source, ...(event ? [event] : [])].map(({ date }) => date.slice(0, 4)))],
	}
}

/** The headings of an MDX text. */
function headingsOf(mdx: string): string[] {
	return [...mdx.matchAll(/^#+\s+(.+)$/gm)].map(([, heading = '']) => plainText(heading))
}
