import type { Language } from '../../schemas/bilingual.ts'

/** What a feed tells; every address in it is a whole one, for it is read elsewhere. */
export type FeedItem = {
	/** The address it is read at, and what tells it from others for good. */
	href: string
	title: string
	summary: string
	/** The whole text as HTML, where there is more than the summary. */
	html?: string
	/** Day on which it came out; `null` where none is known, for no day is made up. */
	published: string | null
	/** Day on which it was last changed after that. */
	updated: string | null
	tags: readonly string[]
	/** Files that belong to it. */
	attachments?: readonly { href: string; title: string; type: string; bytes: number }[]
}

/** A feed that readers subscribe to: what it is of, and what it tells, the newest first. */
export type Feed = {
	language: Language
	title: string
	description: string
	/** Whole address of the page whose news it brings; the files of the feed stand below it. */
	page: string
	items: readonly FeedItem[]
}

/** A feed before it is made: where its page stands, by its Indonesian address, and what makes it. */
export type FeedSource = { path: string; make(language: Language, site: URL): Promise<Feed> }

/** Names of the two files of a feed, below the address of its page. */
export const RSS_FILE = 'rss.xml'
export const JSON_FILE = 'feed.json'

/** Entries that a feed brings at most: who reads it for the first time looks further on the page. */
export const LONGEST_FEED = 50

/** The newest day of all that a feed tells; no clock is asked, so that the same data give the same file. */
export function newestDay({ items }: Pick<Feed, 'items'>): string | null {
	const days = items.flatMap(({ published, updated }) => [published, updated].filter((day) => day !== null))
	return days.toSorted().at(-1) ?? null
}

/** Entries from several lists as one feed tells them: the newest first, those without a day last, none beyond the longest. */
export function newestFirst(items: readonly FeedItem[]): FeedItem[] {
	const dayOf = ({ published }: FeedItem): string => published ?? ''
	const order = (one: FeedItem, other: FeedItem): number =>
		Number(dayOf(one) < dayOf(other)) - Number(dayOf(one) > dayOf(other))
	return items.toSorted(order).slice(0, LONGEST_FEED)
}
