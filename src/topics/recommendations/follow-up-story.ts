import { capital } from '../../format/first-letter.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { FollowUp } from '../../schemas/recommendation.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { numberWord } from '../../sentences/number-word.ts'
import type { Highlighted } from '../area/story.ts'
import type { Forum } from './forum-list.ts'
import type { FollowUpLine } from './recommendation-line.ts'
import { recommendationText } from './recommendation-text.ts'

/** How many forums recommended how much, and what has become of it; `null` where there is nothing to tell. */
export function followUpStory(forums: readonly Pick<Forum, 'lines'>[], language: Language): Highlighted | null {
	const t = recommendationText(language)
	const statuses = forums.flatMap(({ lines }) => lines.map(({ status }) => status))
	if (statuses.length === 0) return null
	const who = forums.length === 1 ? t.oneForum : capital(t.forums(numberWord(forums.length, language)))
	const made = t.made(who, sayRecommendations(statuses.length, language))
	const outcome = new Set(statuses).size === 1 ? t.oneOutcome : t.outcomes
	return { before: `${made}. ${outcome} `, mark: sayStatuses(statuses, language), after: '.' }
}

/** What is known of one recommendation, and since which source. */
export function currentStory({ status, asOf }: Pick<FollowUpLine, 'status' | 'asOf'>, language: Language): Highlighted {
	const t = recommendationText(language)
	return { before: `${t.oneOutcome} `, mark: t.statuses[status], after: ` ${asOf}.` }
}

/** "empat rekomendasi", "one recommendation". */
export function sayRecommendations(count: number, language: Language): string {
	const t = recommendationText(language)
	return count === 1 ? t.oneRecommendation : t.recommendations(numberWord(count, language))
}

/** What is furthest comes first, what is not known last; one status of all needs no number. */
function sayStatuses(statuses: readonly FollowUp[], language: Language): string {
	const t = recommendationText(language)
	const counts = followUpCounts(statuses)
	const [only] = counts
	if (counts.length === 1 && only) return t.statuses[only.status]
	return joinNames(
		counts.map(({ status, count }) => `${count}\u00a0${t.statuses[status]}`),
		language,
	)
}

const furthestFirst = ['done', 'underway', 'agreed', 'dropped', 'unknown'] as const satisfies readonly FollowUp[]

/** How many there are of each status that occurs. */
export function followUpCounts(statuses: readonly FollowUp[]): { status: FollowUp; count: number }[] {
	return furthestFirst
		.map((status) => ({ status, count: statuses.filter((one) => one === status).length }))
		.filter(({ count }) => count > 0)
}
