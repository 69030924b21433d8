import { isReadCache } from '../offline/cache-names.ts'
import { matchSaved } from '../offline/saved-area.ts'
import { isAccepted } from './accept-release.ts'
import { READ, RELEASE } from './release.ts'

/** What the reader gets where nothing else is at hand: the list of what is saved. */
const fallback = (address: string) => (address.startsWith('/en/') ? '/en/luring/' : '/luring/')

/**
 * The copy of a page: out of what is saved whole, so that a kabupaten/kota and its villages are of one release; else as
 * it was last read. Pages of an earlier release stand here only until the first page of this one is read, and none once
 * the reader has seen the next one.
 */
export async function findCopy(address: string): Promise<Response | undefined> {
	const path = address.endsWith('/') || address.includes('.html') ? address : `${address}/`
	return (await matchSaved(path, RELEASE)) ?? ((await isAccepted()) ? undefined : matchRead(path))
}

async function matchRead(path: string): Promise<Response | undefined> {
	const names = (await caches.keys()).filter(isReadCache)
	for (const name of names.sort((a, b) => Number(b === READ) - Number(a === READ))) {
		const copy = await (await caches.open(name)).match(path)
		if (copy) return copy
	}
	return undefined
}

/** The copy, or the list of what is saved. */
export async function copyOrList(address: string): Promise<Response> {
	const found = (await findCopy(address)) ?? (await (await caches.open(READ)).match(fallback(address)))
	return found ?? Response.error()
}
