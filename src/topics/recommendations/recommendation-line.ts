import { formatDate } from '../../format/period.ts'
import { address, newsPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type FollowUp, newsSlugOf, type PublishedRecommendation } from '../../schemas/recommendation.ts'
import { recommendationText } from './recommendation-text.ts'

/** Titles of news items by slug, in the language of the page. */
export type NewsTitles = ReadonlyMap<string, string>

export type Linked = { text: string; href: string }

/** One recommendation as it is read. */
export type RecommendationLine = {
	id: string
	area: string
	text: string
	/** `null` where the forum named no office. */
	addressee: string | null
	status: FollowUp
	/** The day of the newest source, in words: "per 22 November 2025". */
	asOf: string
	/** The due date in words; empty where none was set. */
	due: string
	note: string
	evidence: Linked | null
}

/** A recommendation in words. */
export function recommendationLine(
	{ id, area, text, addressee, status, asOf, due, note, evidence }: PublishedRecommendation,
	language: Language,
	titles: NewsTitles,
): RecommendationLine {
	const t = recommendationText(language)
	// Compared with the day of the source, not with today: the page says no more than was known then.
	const isOverdue = due !== null && due < asOf && status !== 'done' && status !== 'dropped'
	const sayDue = isOverdue ? t.overdue : t.due
	return {
		id,
		area,
		text: text[language],
		addressee: addressee?.[language] ?? null,
		status,
		asOf: t.asOf(formatDate(asOf, language)),
		due: due === null ? '' : sayDue(formatDate(due, language)),
		note: note?.[language] ?? '',
		evidence: evidence === null ? null : linkTo(evidence, language, titles),
	}
}

/** A news item by its title, an address elsewhere by the name of its site. */
export function linkTo(reference: string, language: Language, titles: NewsTitles): Linked {
	const slug = newsSlugOf(reference)
	if (slug === null) return { text: new URL(reference).hostname.replace(/^www\./, ''), href: reference }
	return { text: titles.get(slug) ?? slug, href: address(language, newsPath(slug)) }
}
