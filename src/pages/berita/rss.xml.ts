import rss from '@astrojs/rss'
import type { APIContext } from 'astro'
import { readPortal } from '../../contract/read-generated.ts'
import { feedDay } from '../../format/news-days.ts'
import { newsPath } from '../../i18n/address.ts'
import { listNews } from '../../topics/news/news-list.ts'
import { newsText } from '../../topics/news/news-text.ts'
import { releaseHref, releaseStories } from '../../topics/releases/release-story.ts'
import { releaseText } from '../../topics/releases/release-text.ts'

/** News and recorded releases as a feed. */
export async function GET({ site }: APIContext) {
	const portal = readPortal()
	const items = await listNews('id')
	const t = releaseText('id')
	const releases = releaseStories('id', new Map(items.map(({ slug, data }) => [slug, data.title])))
	return rss({
		title: `${portal.title}: ${newsText('id').title}`,
		description: items.length > 0 ? newsText('id').intro : newsText('id').none,
		site: site ?? portal.site,
		customData: '<language>id</language>',
		items: [
			...items.map(({ slug, data }) => ({
				title: data.title,
				description: data.summary,
				...pubDate(feedDay(data)),
				categories: [newsText('id').categories[data.category]],
				link: newsPath(slug),
			})),
			...releases.map(({ date, day, first, summary }) => ({
				title: t.release(day),
				description: first ? t.first : summary || t.untold,
				...pubDate(date),
				categories: [t.title],
				// A whole address: a place on a page gets no slash at its end.
				link: new URL(releaseHref(date, 'id'), site ?? portal.site).href,
			})),
		],
	})
}

/** Left out where no day is known: a feed makes up none. */
function pubDate(day: string | null): { pubDate?: Date } {
	return day === null ? {} : { pubDate: new Date(`${day}T00:00:00Z`) }
}
