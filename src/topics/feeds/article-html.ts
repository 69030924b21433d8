import { loadRenderers } from 'astro:container'
import { getContainerRenderer } from '@astrojs/mdx/container-renderer'
import { experimental_AstroContainer as Container } from 'astro/container'
import { keptByName } from '../../contract/readings.ts'
import { address, newsPath } from '../../i18n/address.ts'
import type { NewsItem } from '../news/news-list.ts'
import type { NewsTitles } from '../recommendations/recommendation-line.ts'
import ArticleInFeed from './ArticleInFeed.astro'

let container: Promise<Container> | undefined
const made = keptByName<Promise<string>>()

/** The text of a news item as HTML of its own. Several feeds bring an item; it is made once. */
export function articleHtml(item: NewsItem, titles: NewsTitles, site: URL): Promise<string> {
	const href = new URL(address(item.language, newsPath(item.slug)), site).href
	return made(href, () => renderArticle(item, titles, href))
}

async function renderArticle(item: NewsItem, titles: NewsTitles, href: string): Promise<string> {
	container ??= loadRenderers([getContainerRenderer()]).then((renderers) => Container.create({ renderers }))
	const html = await (await container).renderToString(ArticleInFeed, {
		props: { item, titles },
		request: new Request(href),
		partial: true,
	})
	return html.replace(/\s*\n\s*/g, '\n').trim()
}
