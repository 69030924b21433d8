import { referencedAssets } from './referenced-assets.ts'
import { releaseOf } from './release-mark.ts'
import { stampCopy } from './stamp-copy.ts'

/** A page belongs to another release than the one being kept. */
export class OtherRelease extends Error {}

/** What is kept, where, and for which day. */
export type Keeping = { cache: Cache; release: string; day: string; signal?: AbortSignal }

/**
 * Fetches a page and keeps it with all it is drawn with. The page comes last: a page in the cache is never without
 * its styles.
 * @throws {OtherRelease} when the site has changed meanwhile
 */
export async function fetchWhole(address: string, keeping: Keeping): Promise<void> {
	const html = await (await fetchFine(address, { cache: 'no-cache', ...withSignal(keeping) })).text()
	await keeping.cache.put(address, await wholeCopy(html, keeping))
}

/**
 * The copy to keep of a page that is at hand; what it is drawn with is in the cache when this returns.
 * @throws {OtherRelease}
 */
export async function wholeCopy(html: string, keeping: Keeping): Promise<Response> {
	if (releaseOf(html) !== keeping.release) throw new OtherRelease(keeping.release)
	await keepAssets(referencedAssets(html), keeping)
	return new Response(stampCopy(html, keeping.day), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}

async function keepAssets(addresses: readonly string[], keeping: Keeping): Promise<void> {
	await Promise.all(addresses.map((address) => keepAsset(address, keeping)))
}

/** Styles name fonts, and scripts name scripts: those are kept first. */
async function keepAsset(address: string, keeping: Keeping): Promise<void> {
	if (await keeping.cache.match(address)) return
	const response = await fetchFine(address, withSignal(keeping))
	if (/\.(?:css|js)$/.test(address)) {
		const inner = referencedAssets(await response.clone().text()).filter((one) => one !== address)
		// Put before what it names is fetched, so that scripts that name each other come to an end.
		await keeping.cache.put(address, response)
		await keepAssets(inner, keeping)
	} else await keeping.cache.put(address, response)
}

async function fetchFine(address: string, options: RequestInit): Promise<Response> {
	const response = await fetch(address, options)
	if (!response.ok) throw new Error(`${address}: ${response.status}`)
	return response
}

function withSignal({ signal }: Keeping): RequestInit {
	return signal ? { signal } : {}
}
