import rss from '@astrojs/rss'
import type { APIContext } from 'astro'
import { readPortal } from '../../contract/read-generated.ts'
import { newsPath } from '../../i18n/address.ts'
import { listNews } from '../../topics/news/news-list.ts'
import { newsText } from '../../topics/news/news-text.ts'

/** The news as a feed. */
export async function GET({ site }: APIContext) {
	const portal = readPortal()
	const items = await listNews('id')
	return rss({
		title: `${portal.title}: ${newsText('id').title}`,
		description: items.length > 0 ? newsText('id').intro : newsText('id').none,
		site: site ?? portal.site,
		customData: '<language>id</language>',
		items: items.map(({ slug, data }) => ({
			title: data.title,
			description: data.summary,
			pubDate: new Date(`${data.date}T00:00:00Z`),
			categories: [newsText('id').categories[data.category]],
			link: newsPath(slug),
		})),
	})
}
