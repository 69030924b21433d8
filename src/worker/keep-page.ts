import { isReadCache, readCache } from '../offline/cache-names.ts'
import { fetchWhole, type Keeping, wholeCopy } from '../offline/keep-whole.ts'
import { keepingOf } from './release.ts'
import { trimNowAndThen } from './trim-reads.ts'

/** Keeps a page of a release. From the first one on, no page read of another release is shown again. */
export async function keepPage(path: string, html: string, release: string): Promise<void> {
	const keeping = await keepingOf(release)
	const copy = await wholeCopy(html, keeping)
	// What is let go may hold the only one.
	if (!(await keeping.cache.match('/luring/'))) await keepLists(keeping)
	const others = (await caches.keys()).filter((name) => isReadCache(name) && name !== readCache(release))
	await Promise.all(others.map((name) => caches.delete(name)))
	await keeping.cache.put(path, copy)
	await trimNowAndThen(keeping.cache)
}

/** The list of what is saved must be there when nothing else is. */
export async function keepLists(keeping: Keeping): Promise<void> {
	await fetchWhole('/luring/', keeping)
	// A portal in Indonesian alone has no other.
	await fetchWhole('/en/luring/', keeping).catch(() => undefined)
}
