import { readCache } from '../offline/cache-names.ts'
import { isoDay } from '../offline/iso-day.ts'
import type { Keeping } from '../offline/keep-whole.ts'

declare global {
	/** Put in by the build. */
	var TERANG_RELEASE: string
}

/** Release that this worker belongs to: it never keeps a page of another. */
export const RELEASE: string = TERANG_RELEASE

/** Where it keeps pages as they are read. */
export const READ = readCache(RELEASE)

/** How long fetching may take at most: a worker that still waits for the network cannot give way to the next. */
export const LONGEST_MS = 60_000

export async function keepingToday(): Promise<Keeping> {
	const signal = AbortSignal.timeout(LONGEST_MS)
	return { cache: await caches.open(READ), release: RELEASE, day: isoDay(new Date()), signal }
}
