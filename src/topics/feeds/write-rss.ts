import { getRssString } from '@astrojs/rss'
import { type Feed, type FeedItem, newestDay, RSS_FILE } from './feed.ts'

/** A feed as RSS 2.0 with its whole texts, its own address (`atom:link`) and the day each entry was changed. */
export function writeRss(feed: Feed): Promise<string> {
	const newest = newestDay(feed)
	return getRssString({
		title: feed.title,
		description: feed.description,
		site: feed.page,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: [
			`<language>${feed.language}</language>`,
			`<atom:link href="${feed.page}${RSS_FILE}" rel="self" type="application/rss+xml"/>`,
			...(newest ? [`<lastBuildDate>${midnight(newest).toUTCString()}</lastBuildDate>`] : []),
		].join(''),
		items: feed.items.map(({ href, title, summary, html, published, updated, tags, attachments = [] }) => ({
			title,
			description: summary,
			link: href,
			...(html === undefined ? {} : { content: html }),
			...(published === null ? {} : { pubDate: midnight(published) }),
			...(updated === null ? {} : { customData: `<atom:updated>${instant(updated)}</atom:updated>` }),
			categories: [...tags],
			// RSS knows one file an entry; the text of the entry leads to all of them.
			...(attachments[0] ? { enclosure: enclosureOf(attachments[0]) } : {}),
		})),
	})
}

function enclosureOf({ href, bytes, type }: NonNullable<FeedItem['attachments']>[number]) {
	return { url: href, length: bytes, type }
}

/** Days are told without an hour; a feed needs one. */
function midnight(day: string): Date {
	return new Date(instant(day))
}

/** A day as RFC 3339 has it. */
export function instant(day: string): string {
	return `${day}T00:00:00Z`
}
