import { leftCache } from '../offline/cache-names.ts'
import { RELEASE } from './release.ts'

/** Where the mark of a release that was left names the next one. */
const NEXT = '/rilis'

/** More moves than one worker lives to see. */
const MOST_MOVES = 20

/** The release a reader has come to; `shown` is undefined where the next one is asked for and no page of it has come. */
type Way = { last: string; shown: string | undefined }

/**
 * The release whose pages the reader sees. A worker begins with its own, and goes on to the next one with the reader: it
 * lets and keeps its pages in as the worker of that release would. So no worker is ever hurried out while a page is open,
 * and no page waits for one to come.
 */
export async function shownRelease(): Promise<string | undefined> {
	return (await wayOfReader()).shown
}

/** From now on the reader sees pages of another release; a mark that it was left before is taken back. */
export async function moveTo(release: string): Promise<void> {
	await caches.delete(leftCache(release))
	const { last } = await wayOfReader()
	if (last === release) return
	await (await caches.open(leftCache(last))).put(NEXT, new Response(release))
}

async function wayOfReader(): Promise<Way> {
	let last = RELEASE
	for (let move = 0; move < MOST_MOVES; move++) {
		if (!(await caches.has(leftCache(last)))) return { last, shown: last }
		const next = await caches.match(NEXT, { cacheName: leftCache(last) })
		if (!next) return { last, shown: undefined }
		last = await next.text()
	}
	return { last, shown: last }
}
