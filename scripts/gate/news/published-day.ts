import { broken, type Finding } from '../../../src/issue/finding.ts'
import type { News } from '../../../src/schemas/news.ts'
import { newsRules } from './news-rules.ts'

const lengths = { day: 10, month: 7, year: 4 } as const

/** The portal publishes an item on the day of its source or later, and changes it on that day or later. */
export function publishedDay({
	date,
	datePrecision,
	published,
	updated,
}: Pick<News, 'date' | 'datePrecision' | 'published' | 'updated'>): { path: string[]; finding: Finding }[] {
	const source = date.slice(0, lengths[datePrecision])
	if (published !== undefined && published < source)
		return [{ path: ['published'], finding: tooEarly(source, published) }]
	const since = published ?? source
	return updated !== undefined && updated < since ? [{ path: ['updated'], finding: tooEarly(since, updated) }] : []
}

function tooEarly(since: string, received: string): Finding {
	return broken(newsRules.publishedDay, { id: `hari mulai ${since}`, en: `a day from ${since}` }, received, {
		id: 'published ialah hari portal ini menerbitkan berita, tidak sebelum sumbernya; updated tidak sebelum published',
		en: 'published is the day on which this portal published the item, not before its source; updated is not before published',
	})
}
