import { hasPage } from '../../contract/has-page.ts'
import { readArea, readIndicator, readPortal, readProgrammes } from '../../contract/read-generated.ts'
import { indicatorHref } from '../../facts/indicator-page.ts'
import { titleOf } from '../../format/area-name.ts'
import { feedDay } from '../../format/news-days.ts'
import { address, areaPath, newsPath, programmePath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'
import { newsText } from '../news/news-text.ts'
import { usualPicture } from '../news/usual-picture.ts'
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
	const published = feedDay(data)
	const office = organisation(readPortal().publisher[language])
	return {
		'@type': 'NewsArticle',
		headline: data.title,
		description: data.summary,
		image: [picture, ...pictures(data)].map(absolute),
		mainEntityOfPage: absolute(address(language, newsPath(slug))),
		inLanguage: language,
		articleSection: newsText(language).categories[data.category],
		temporalCoverage: shortDate(data),
		spatialCoverage: data.areas.map((code) => place(code, language, absolute)),
		about: subjects(data, language, absolute),
		...(published ? { datePublished: published, dateModified: data.updated ?? published } : {}),
		// The office sums up in its own words what the source tells, and names it.
		author: office,
		publisher: office,
		citation: data.source,
		isAccessibleForFree: true,
	}
}

/** The day of the event, else as much of the date as the source prints. */
function shortDate({ date, datePrecision, eventDate }: News): string {
	return eventDate ?? date.slice(0, { day: 10, month: 7, year: 4 }[datePrecision])
}

/** Pictures of the office's own that open the item, at their widest. */
function pictures({ picture }: News): string[] {
	return picture ? [usualPicture(picture.src).widest.src] : []
}

/** An area by its name and its code; its page where it has one. */
function place(code: string, language: Language, absolute: (path: string) => string) {
	return {
		'@type': 'AdministrativeArea',
		name: titleOf(readArea(code).area, language),
		identifier: code,
		...(hasPage(code) ? { url: absolute(address(language, areaPath(code))) } : {}),
	}
}

/** Indicators and programmes that the item is about, with their pages. */
function subjects({ indicators, programmes }: News, language: Language, absolute: (path: string) => string) {
	const thing = (name: string, href: string | undefined) => ({
		'@type': 'Thing',
		name,
		...(href ? { url: absolute(href) } : {}),
	})
	return [
		...indicators.map((id) => thing(readIndicator(id).name[language], indicatorHref(id, language) ?? undefined)),
		...readProgrammes()
			.filter(({ id }) => programmes.includes(id))
			.map(({ id, name }) => thing(name[language], address(language, programmePath(id)))),
	]
}
