import { isReadCache } from '../offline/cache-names.ts'
import { matchSaved } from '../offline/saved-area.ts'
import { stampEarlier } from '../offline/stamp-copy.ts'
import { isAccepted } from './accept-release.ts'
import { READ, RELEASE } from './release.ts'

/** What the reader gets where nothing else is at hand: the list of what is saved. */
const fallback = (address: string) => (address.startsWith('/en/') ? '/en/luring/' : '/luring/')

/**
 * The copy that may stand for the page while there is a network: of this release, and none once the reader has seen the
 * next one. None either of a page that is saved of an earlier release: without a network its kabupaten/kota is of that
 * release, with one it is not.
 */
export async function copyOfRelease(address: string): Promise<Response | undefined> {
	if (await isAccepted()) return undefined
	const path = pagePath(address)
	const saved = await matchSaved(path, RELEASE)
	if (saved || (await matchSaved(path))) return saved
	return (await caches.open(READ)).match(path)
}

/**
 * The copy where there is no network. What is saved whole comes first, of whatever release, so that a kabupaten/kota and
 * its villages are of one; else the page as it was last read. Pages read of an earlier release stand here only until the
 * first page of this one is read. A copy of an earlier release says so.
 */
async function anyCopy(address: string): Promise<Response | undefined> {
	const path = pagePath(address)
	const accepted = await isAccepted()
	const now = accepted ? undefined : await matchSaved(path, RELEASE)
	if (now) return now
	const saved = await matchSaved(path)
	if (saved) return stampEarlier(saved, 'simpanan')
	if (accepted) return undefined
	return (await (await caches.open(READ)).match(path)) ?? matchEarlierRead(path)
}

async function matchEarlierRead(path: string): Promise<Response | undefined> {
	for (const name of (await caches.keys()).filter((one) => isReadCache(one) && one !== READ)) {
		const copy = await (await caches.open(name)).match(path)
		if (copy) return stampEarlier(copy, 'bacaan')
	}
	return undefined
}

/** The copy, or the list of what is saved. */
export async function copyOrList(address: string): Promise<Response> {
	const found = (await anyCopy(address)) ?? (await (await caches.open(READ)).match(fallback(address)))
	return found ?? Response.error()
}

function pagePath(address: string): string {
	return address.endsWith('/') || address.includes('.html') ? address : `${address}/`
}
