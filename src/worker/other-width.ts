import { isReadCache } from '../offline/cache-names.ts'

/** A picture that is there at several widths: `/gambar/kantor/<word>-480.webp`. */
const sized = /^(\/gambar\/kantor\/[0-9a-f]+-)\d+\.webp$/

/**
 * Another width of a picture, where the one that the browser chose was never fetched and there is no network: pages are
 * kept with one of them.
 */
export async function otherWidth(address: string): Promise<Response | undefined> {
	const [, picture] = sized.exec(new URL(address).pathname) ?? []
	if (picture === undefined) return undefined
	for (const name of (await caches.keys()).filter(isReadCache)) {
		const cache = await caches.open(name)
		const kept = (await cache.keys()).find(({ url }) => new URL(url, address).pathname.startsWith(picture))
		if (kept) return cache.match(kept)
	}
	return undefined
}
