import { readPortal } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import { newsTitles } from '../news/news-list.ts'
import { forumList } from '../recommendations/forum-list.ts'
import { recommendationText } from '../recommendations/recommendation-text.ts'
import type { FeedSource } from './feed.ts'
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
				lines.map(({ id, text, status, asOf }) => ({
					href: `${page}#${id}`,
					title: text,
					summary: `${name}, ${place.text}. ${t.followUp}: ${t.statuses[status]}, ${asOf}.`,
					published: date,
					updated: null,
					tags: [place.text, t.statuses[status]],
				})),
			),
		}
	},
}
