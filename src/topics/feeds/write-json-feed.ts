import { type Feed, type FeedItem, JSON_FILE } from './feed.ts'
import { instant } from './write-rss.ts'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed({ language, title, description, page, items }: Feed): string {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title,
		description,
		home_page_url: page,
		feed_url: `${page}${JSON_FILE}`,
		language,
		items: items.map(({ href, title, summary, html, published, updated, tags, attachments = [] }) => ({
			id: href,
			url: href,
			title,
			summary,
			// The format asks for a text; the summary is all there is to say where no longer one was written.
			...(html === undefined ? { content_text: summary } : { content_html: html }),
			...(published === null ? {} : { date_published: instant(published) }),
			...(updated === null ? {} : { date_modified: instant(updated) }),
			tags,
			...(attachments.length > 0 ? { attachments: attachments.map(attachmentOf) } : {}),
		})),
	})
}

function attachmentOf({ href, title, type, bytes }: NonNullable<FeedItem['attachments']>[number]) {
	return { url: href, mime_type: type, title, size_in_bytes: bytes }
}
