import { readPortal } from '../../contract/read-generated.ts'
import { address, newsPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'
import { organisation } from './organisation.ts'

/**
 * A news item as schema.org tells it. What it covers is the day of the event, else that of its source.
 * The office stands for it, no person does.
 */
export function articleFacts(
	{ slug, data }: { slug: string; data: News },
	picture: string,
	language: Language,
	absolute: (path: string) => string,
) {
	const office = organisation(readPortal().publisher[language])
	return {
		'@type': 'NewsArticle',
		headline: data.title,
		description: data.summary,
		image: absolute(picture),
		mainEntityOfPage: absolute(address(language, newsPath(slug))),
		inLanguage: language,
		temporalCoverage: shortDate(data),
		...(data.published ? { datePublished: data.published, dateModified: data.updated ?? data.published } : {}),
		author: office,
		publisher: office,
		isAccessibleForFree: true,
	}
}

/** The day of the event, else as much of the date as the source prints. */
function shortDate({ date, datePrecision, eventDate }: News): string {
	return eventDate ?? date.slice(0, { day: 10, month: 7, year: 4 }[datePrecision])
}
