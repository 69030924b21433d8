import type { APIContext } from 'astro'
import { readPortal } from '../../contract/read-generated.ts'
import { type FeedPathProps, feedPaths } from '../../topics/feeds/feed-files.ts'
import { writeJsonFeed } from '../../topics/feeds/write-json-feed.ts'

export const getStaticPaths = feedPaths

/** Every feed as JSON Feed. */
export async function GET({ props, site }: APIContext<FeedPathProps>) {
	const feed = await props.source.make(props.language, site ?? new URL(readPortal().site))
	return new Response(writeJsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } })
}
