import { isReadCache } from '../offline/cache-names.ts'
import { READ } from './release.ts'

/** From the first page of this release on, no page read earlier is shown again. */
export async function dropEarlierReads(): Promise<void> {
	const earlier = (await caches.keys()).filter((name) => isReadCache(name) && name !== READ)
	await Promise.all(earlier.map((name) => caches.delete(name)))
}
