import { savedCacheNames, sealOf } from './saved-area.ts'

/**
 * Does the work of a download while holding a lock named after its cache: the browser frees the lock once the page is
 * gone, however that came about. A browser without locks does the work all the same.
 */
export async function whileLocked<Result>(cacheName: string, work: () => Promise<Result>): Promise<Result> {
	return navigator.locks ? navigator.locks.request(cacheName, work) : work()
}

/** Removes what was left behind by downloads that never ended: no seal on it, and nobody who holds its lock. */
export async function sweepUnfinished(): Promise<void> {
	if (!navigator.locks) return
	for (const name of await savedCacheNames()) {
		await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
			if (lock && !(await sealOf(name))) await caches.delete(name)
		})
	}
}
