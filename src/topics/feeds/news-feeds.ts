import { readArea, readPortal } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { feedDay } from '../../format/news-days.ts'
import { address, areaPath, newsPath } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { newsCategories } from '../../schemas/news.ts'
import { articleAttachments } from '../news/article-attachments.ts'
import { listedCategory } from '../news/listed-category.ts'
import { listNews, type NewsItem, newsOfArea, newsTitles } from '../news/news-list.ts'
import { newsText } from '../news/news-text.ts'
import type { NewsTitles } from '../recommendations/recommendation-line.ts'
import { releaseHref, releaseStories } from '../releases/release-story.ts'
import { releaseText } from '../releases/release-text.ts'
import { articleHtml } from './article-html.ts'
import { type FeedItem, type FeedSource, LONGEST_FEED, newestFirst } from './feed.ts'
import { feedAreas } from './feed-areas.ts'
import { feedText } from './feed-text.ts'

/** Feeds of all news, of each category and of each area that news names. */
export async function newsFeeds(language: Language): Promise<FeedSource[]> {
	const items = await listNews(language)
	const t = newsText(language)
	const categories = newsCategories
		.filter((id) => listedCategory(id) === id)
		.map((id) => ({ id, of: items.filter(({ data }) => listedCategory(data.category) === id) }))
		.filter(({ of }) => of.length > 0)
	return [
		allNews(items),
		...categories.map(({ id, of }) => source(`/berita/kategori/${id}/`, t.categoryOf(t.categories[id]), of)),
		...[...feedAreas(items)].map((code) =>
			source(
				areaPath(code),
				feedText(language).newsOf(titleOf(readArea(code).area, language)),
				newsOfArea(items, code).filter(({ data }) => data.areas.some((area) => `${area}.`.startsWith(`${code}.`))),
			),
		),
	]
}

/** All news, and what each release changed. */
function allNews(items: readonly NewsItem[]): FeedSource {
	return {
		path: '/berita/',
		async make(language, site) {
			const titles = await newsTitles(language)
			const t = newsText(language)
			return {
				language,
				title: `${readPortal().title}: ${t.title}`,
				description: items.length > 0 ? t.intro : t.none,
				page: new URL(address(language, '/berita/'), site).href,
				items: newestFirst([...(await told(items, titles, site)), ...releases(language, titles, site)]),
			}
		},
	}
}

function source(path: string, title: string, items: readonly NewsItem[]): FeedSource {
	return {
		path,
		async make(language, site) {
			return {
				language,
				title: `${readPortal().title}: ${title}`,
				description: newsText(language).intro,
				page: new URL(address(language, path), site).href,
				items: await told(items, await newsTitles(language), site),
			}
		},
	}
}

function told(items: readonly NewsItem[], titles: NewsTitles, site: URL): Promise<FeedItem[]> {
	return Promise.all(
		items.slice(0, LONGEST_FEED).map(async (item): Promise<FeedItem> => {
			const { slug, language, data } = item
			const published = feedDay(data)
			const attachments = articleAttachments(data, language).map((one) => ({
				...one,
				href: new URL(one.href, site).href,
			}))
			return {
				attachments,
				href: new URL(address(language, newsPath(slug)), site).href,
				title: data.title,
				summary: data.summary,
				html: await articleHtml(item, titles, site),
				published,
				updated: data.updated !== undefined && data.updated !== published ? data.updated : null,
				tags: [
					newsText(language).categories[data.category],
					...data.areas.map((code) => titleOf(readArea(code).area, language)),
				],
			}
		}),
	)
}

/** Recorded releases; what they changed stands on the page of what is new. */
function releases(language: Language, titles: NewsTitles, site: URL): FeedItem[] {
	const t = releaseText(language)
	return releaseStories(language, titles).map(({ date, day, first, summary }) => ({
		href: new URL(releaseHref(date, language), site).href,
		title: t.release(day),
		summary: first ? t.first : summary || t.untold,
		published: date,
		updated: null,
		tags: [t.title],
	}))
}
