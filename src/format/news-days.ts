import type { Language } from '../schemas/bilingual.ts'
import type { News } from '../schemas/news.ts'
import { formatDate } from './period.ts'

/** What stands before the day of an event, to tell it from that of the news. */
export const eventWord: Readonly<Record<Language, string>> = { id: 'kegiatan', en: 'event of' }

/** What of an item tells its days. */
export type DatedNews = Pick<News, 'date' | 'datePrecision' | 'eventDate' | 'published' | 'updated'>

/** A day for machines and for people. */
export type Day = { date: string; text: string }

/** The days of an item; `null` where they are the same as another, or not known. */
export type NewsDays = {
	/** The day lists go by: that on which the portal published the item, else as much as is known of its source. */
	listed: Day
	/** When the source came out. */
	source: Day
	/** When the portal last changed the item. */
	updated: Day | null
	/** When that happened which the item tells of. */
	event: Day | null
}

/** When an item came out here and at its source, when it was changed, and when that happened which it tells of. */
export function newsDays(news: DatedNews, language: Language): NewsDays {
	const { date, datePrecision, eventDate, published, updated } = news
	const day = (one: string): Day => ({ date: one, text: formatDate(one, language) })
	const source = { date, text: formatDate(date, language, datePrecision) }
	return {
		listed: published ? day(published) : source,
		source,
		updated: updated && updated !== published ? day(updated) : null,
		event: eventDate !== undefined && eventDate !== date ? day(eventDate) : null,
	}
}

/** The day that lists and feeds order an item by. */
export function listedDay({ published, date }: Pick<News, 'published' | 'date'>): string {
	return published ?? date
}

/**
 * The year an item is found under: that of the event it tells of, else of its source. The day on which the portal
 * published it would put ten years of an office's past into one.
 */
export function newsYear({ eventDate, date }: Pick<News, 'eventDate' | 'date'>): string {
	return (eventDate ?? date).slice(0, 4)
}

/** The day for a feed: none where only a month or a year is known of it, and no day may be made up. */
export function feedDay({ published, date, datePrecision }: DatedNews): string | null {
	return published ?? (datePrecision === 'day' ? date : null)
}
