import { readCache } from '../offline/cache-names.ts'
import { isoDay } from '../offline/iso-day.ts'
import type { Keeping } from '../offline/keep-whole.ts'

declare global {
	/** Put in by the build. */
	var TERANG_RELEASE: string
}

/** Release that this worker was made with. */
export const RELEASE: string = TERANG_RELEASE

/** Where pages of it are kept as they are read. */
export const READ = readCache(RELEASE)

/** How long fetching may take at most. */
export const LONGEST_MS = 60_000

/** Pages of a release are kept in its own place, and bear the day of today. */
export async function keepingOf(release: string): Promise<Keeping> {
	const signal = AbortSignal.timeout(LONGEST_MS)
	return { cache: await caches.open(readCache(release)), release, day: isoDay(new Date()), signal }
}
