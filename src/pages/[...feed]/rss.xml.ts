import type { APIContext } from 'astro'
import { readPortal } from '../../contract/read-generated.ts'
import { type FeedPathProps, feedPaths } from '../../topics/feeds/feed-files.ts'
import { writeRss } from '../../topics/feeds/write-rss.ts'

export const getStaticPaths = feedPaths

/** Every feed as RSS. */
export async function GET({ props, site }: APIContext<FeedPathProps>) {
	const feed = await props.source.make(props.language, site ?? new URL(readPortal().site))
	return new Response(await writeRss(feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
