import { readAreaIndex, readRecommendations } from '../../contract/read-generated.ts'
import { fullName } from '../../format/area-name.ts'
import { formatDate } from '../../format/period.ts'
import { address, areaPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { followUpHistory, type PublishedRecommendation } from '../../schemas/recommendation.ts'
import {
	type Linked,
	linkTo,
	type NewsTitles,
	type RecommendationLine,
	recommendationLine,
} from './recommendation-line.ts'

/** A forum with what it recommended. */
export type Forum = {
	/** Where it stands on the page; the same when others are added. */
	anchor: string
	name: string
	date: string
	day: string
	code: string
	/** The area; without an address where it has no page. */
	place: { text: string; href: string | null }
	sources: Linked[]
	lines: RecommendationLine[]
}

/** All forums, the newest first; of one day in the order of the file. */
export function forumList(language: Language, titles: NewsTitles): Forum[] {
	return forumsOf(readRecommendations(), language, titles)
}

/** A recommendation with the forum that gave it. */
export function forumWith(
	id: string,
	language: Language,
	titles: NewsTitles,
): { forum: Forum; line: RecommendationLine } {
	for (const forum of forumList(language, titles)) {
		const line = forum.lines.find((one) => one.id === id)
		if (line) return { forum, line }
	}
	throw new RangeError(`unknown recommendation "${id}"`)
}

/** What a news item tells the recommendations of. */
export function forumsOfNews(slug: string, language: Language, titles: NewsTitles): Forum[] {
	return forumsOf(
		readRecommendations().filter(({ source }) => source === slug),
		language,
		titles,
	)
}

/** True for a news item that tells recommendations, or shows what has become of one. */
export function tellsOfRecommendations(slug: string): boolean {
	return readRecommendations().some(
		(one) => one.source === slug || followUpHistory(one).some(({ evidence }) => evidence === slug),
	)
}

/** Where a forum stands on the page, by the first of its recommendations. */
export function forumAnchor({ id }: Pick<PublishedRecommendation, 'id'>): string {
	return `forum-${id}`
}

function forumsOf(recommendations: readonly PublishedRecommendation[], language: Language, titles: NewsTitles) {
	const groups = Map.groupBy(recommendations, ({ date, area, forum }) => [date, area, forum.id].join('|'))
	return [...groups.values()]
		.flatMap((group) => (group[0] ? [forum(group[0], group, language, titles)] : []))
		.toSorted((a, b) => (a.date > b.date ? -1 : +(a.date < b.date)))
}

function forum(
	first: PublishedRecommendation,
	group: readonly PublishedRecommendation[],
	language: Language,
	titles: NewsTitles,
): Forum {
	const sources = [...new Set(group.map(({ source }) => source))]
	return {
		anchor: forumAnchor(first),
		name: first.forum[language],
		date: first.date,
		day: formatDate(first.date, language),
		code: first.area,
		place: placeOf(first, language),
		sources: sources.map((source) => linkTo(source, language, titles)),
		lines: group.map((one) => recommendationLine(one, language, titles)),
	}
}

function placeOf({ places, area }: PublishedRecommendation, language: Language): Forum['place'] {
	const own = places.at(-1)
	const hasPage = readAreaIndex().some(({ code }) => code === area)
	const text = own ? fullName(own, places.slice(0, -1), language) : area
	return { text, href: hasPage ? address(language, areaPath(area)) : null }
}
