import { readPortal, readRecommendations } from '../../contract/read-generated.ts'
import { capital } from '../../format/first-letter.ts'
import { address, recommendationPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { newsTitles } from '../news/news-list.ts'
import { forumList, forumWith } from '../recommendations/forum-list.ts'
import type { FollowUpLine } from '../recommendations/recommendation-line.ts'
import { recommendationText } from '../recommendations/recommendation-text.ts'
import type { FeedItem, FeedSource } from './feed.ts'
import { feedText } from './feed-text.ts'

const path = '/rekomendasi/'

/** Recommendations of forums with what is known of their follow-up. */
export const recommendationFeed: FeedSource = {
	path,
	async make(language, site) {
		const t = recommendationText(language)
		const forums = forumList(language, await newsTitles(language))
		const page = new URL(address(language, path), site).href
		return {
			language,
			title: `${readPortal().title}: ${t.title}`,
			description: forums.length > 0 ? feedText(language).recommendationsIntro : t.none,
			page,
			items: forums.flatMap(({ name, place, date, lines }) =>
				lines.map(({ id, text, status, asOf, history }) => ({
					href: `${page}#${id}`,
					title: text,
					summary: `${name}, ${place.text}. ${t.followUp}: ${t.statuses[status]}, ${asOf}.`,
					published: date,
					updated: history.length > 1 ? (history.at(-1)?.date ?? null) : null,
					tags: [place.text, t.statuses[status]],
				})),
			),
		}
	},
}

/** A feed for each recommendation: every piece of news on its follow-up, the newest first. */
export function recommendationFeeds(): FeedSource[] {
	return readRecommendations().map(({ id }) => ({
		path: recommendationPath(id),
		async make(language, site) {
			const { forum, line } = forumWith(id, language, await newsTitles(language))
			const page = new URL(address(language, recommendationPath(id)), site).href
			return {
				language,
				title: `${readPortal().title}: ${line.text.replace(/\.$/, '')}`,
				description: `${line.text} ${forum.name}, ${forum.place.text}, ${forum.day}.`,
				page,
				items: line.history.toReversed().map((state) => stateItem(state, line.text, page, language)),
			}
		},
	}))
}

function stateItem(state: FollowUpLine, text: string, page: string, language: Language): FeedItem {
	const t = recommendationText(language)
	const evidence = state.evidence ? [`${t.evidence}: ${state.evidence.text}.`] : []
	return {
		href: `${page}#per-${state.date}`,
		title: `${capital(t.statuses[state.status])}: ${text}`,
		summary: [`${t.followUp}: ${t.statuses[state.status]}, ${state.asOf}.`, state.note, ...evidence]
			.filter(Boolean)
			.join(' '),
		published: state.date,
		updated: null,
		tags: [t.statuses[state.status]],
	}
}
