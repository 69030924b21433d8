import type { Language } from '../schemas/bilingual.ts'
import type { News } from '../schemas/news.ts'
import { formatDate } from './period.ts'

/** What stands before the day of an event, to tell it from that of the news. */
export const eventWord: Readonly<Record<Language, string>> = { id: 'kegiatan', en: 'event of' }

/** A day for machines and for people. */
export type Day = { date: string; text: string }

/** When an item came out, and when that happened which it tells of: `null` where it is the same day, or not known. */
export function newsDays(
	{ date, datePrecision, eventDate }: Pick<News, 'date' | 'datePrecision' | 'eventDate'>,
	language: Language,
): { published: Day; event: Day | null } {
	const differs = eventDate !== undefined && eventDate !== date
	return {
		published: { date, text: formatDate(date, language, datePrecision) },
		event: differs ? { date: eventDate, text: formatDate(eventDate, language) } : null,
	}
}
