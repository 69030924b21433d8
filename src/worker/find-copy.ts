import { isReadCache, readCache } from '../offline/cache-names.ts'
import { matchSaved } from '../offline/saved-area.ts'
import { stampEarlier } from '../offline/stamp-copy.ts'
import { shownRelease } from './shown-release.ts'

/** What the reader gets where nothing else is at hand: the list of what is saved. */
const fallback = (address: string) => (address.startsWith('/en/') ? '/en/luring/' : '/luring/')

/**
 * The copy that may stand for the page while there is a network: of the release that the reader sees. None of a page that
 * is saved of an earlier release: without a network its kabupaten/kota is of that release, with one it is not.
 */
export async function copyOfRelease(address: string): Promise<Response | undefined> {
	const shown = await shownRelease()
	if (shown === undefined) return undefined
	const path = pagePath(address)
	const saved = await matchSaved(path, shown)
	if (saved || (await matchSaved(path))) return saved
	return caches.match(path, { cacheName: readCache(shown) })
}

/**
 * The copy where there is no network. What is saved whole comes first, of whatever release, so that a kabupaten/kota and
 * its villages are of one; else the page as it was last read. Pages read of an earlier release stand here only until the
 * first page of the one shown is read. A copy of an earlier release says so.
 */
async function anyCopy(address: string): Promise<Response | undefined> {
	const path = pagePath(address)
	const shown = await shownRelease()
	const now = shown && (await matchSaved(path, shown))
	if (now) return now
	const saved = await matchSaved(path)
	if (saved) return stampEarlier(saved, 'simpanan')
	if (shown === undefined) return undefined
	return (await caches.match(path, { cacheName: readCache(shown) })) ?? matchEarlierRead(path)
}

async function matchEarlierRead(path: string): Promise<Response | undefined> {
	const copy = await matchRead(path)
	return copy && stampEarlier(copy, 'bacaan')
}

async function matchRead(path: string): Promise<Response | undefined> {
	for (const cacheName of (await caches.keys()).filter(isReadCache)) {
		const copy = await caches.match(path, { cacheName })
		if (copy) return copy
	}
	return undefined
}

/** The copy, or the list of what is saved. */
export async function copyOrList(address: string): Promise<Response> {
	return (await anyCopy(address)) ?? (await matchRead(fallback(address))) ?? Response.error()
}

function pagePath(address: string): string {
	return address.endsWith('/') || address.includes('.html') ? address : `${address}/`
}
