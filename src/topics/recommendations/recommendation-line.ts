import { formatDate } from '../../format/period.ts'
import { address, newsPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import {
	type FollowUp,
	type FollowUpState,
	followUpHistory,
	newsSlugOf,
	type PublishedRecommendation,
} from '../../schemas/recommendation.ts'
import { recommendationText } from './recommendation-text.ts'

/** Titles of news items by slug, in the language of the page. */
export type NewsTitles = ReadonlyMap<string, string>

export type Linked = { text: string; href: string }

/** What was known of a follow-up on a day, as it is read. */
export type FollowUpLine = {
	status: FollowUp
	date: string
	/** The day of the newest source, in words: "per 22 November 2025". */
	asOf: string
	note: string
	evidence: Linked | null
}

/** One recommendation as it is read, with what is known of it now. */
export type RecommendationLine = FollowUpLine & {
	id: string
	area: string
	text: string
	/** `null` where the forum named no office. */
	addressee: string | null
	/** The due date in words; empty where none was set. */
	due: string
	source: Linked
	/** All that was ever known, the oldest first. */
	history: FollowUpLine[]
}

/** A recommendation in words. */
export function recommendationLine(
	one: PublishedRecommendation,
	language: Language,
	titles: NewsTitles,
): RecommendationLine {
	const { id, area, text, addressee, source } = one
	return {
		...stateLine(one, language, titles),
		id,
		area,
		text: text[language],
		addressee: addressee?.[language] ?? null,
		due: sayDue(one, language),
		source: linkTo(source, language, titles),
		history: followUpHistory(one).map((state) => stateLine(state, language, titles)),
	}
}

function stateLine(
	{ status, asOf, evidence, note }: FollowUpState,
	language: Language,
	titles: NewsTitles,
): FollowUpLine {
	return {
		status,
		date: asOf,
		asOf: recommendationText(language).asOf(formatDate(asOf, language)),
		note: note?.[language] ?? '',
		evidence: evidence === null ? null : linkTo(evidence, language, titles),
	}
}

function sayDue({ due, asOf, status }: PublishedRecommendation, language: Language): string {
	const t = recommendationText(language)
	if (due === null) return ''
	// Compared with the day of the source, not with today: the page says no more than was known then.
	const isOverdue = due < asOf && status !== 'done' && status !== 'dropped'
	return (isOverdue ? t.overdue : t.due)(formatDate(due, language))
}

/** A news item by its title, an address elsewhere by the name of its site. */
export function linkTo(reference: string, language: Language, titles: NewsTitles): Linked {
	const slug = newsSlugOf(reference)
	if (slug === null) return { text: new URL(reference).hostname.replace(/^www\./, ''), href: reference }
	return { text: titles.get(slug) ?? slug, href: address(language, newsPath(slug)) }
}
