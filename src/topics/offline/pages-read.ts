import { isReadCache } from '../../offline/cache-names.ts'

/** A page that was read and can be read again. */
export type PageRead = { address: string; title: string; day: string }

/** What was read, the last first. */
export async function pagesRead(): Promise<PageRead[]> {
	const names = (await caches.keys()).filter(isReadCache)
	const found = await Promise.all(names.map(async (name) => readIn(await caches.open(name))))
	return found.flat().reverse()
}

async function readIn(cache: Cache): Promise<PageRead[]> {
	const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/') && !url.endsWith('/luring/'))
	return Promise.all(pages.map(async (page) => describePage(page, await (await cache.match(page))?.text())))
}

function describePage({ url }: Request, html = ''): PageRead {
	const address = new URL(url).pathname
	const title = /<title>([^<|]*)/.exec(html)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#39;', "'").trim()
	return { address, title: title || address, day: / data-salinan="([\d-]+)"/.exec(html)?.[1] ?? '' }
}
