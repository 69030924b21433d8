import { CACHE_PREFIX, OFF_CACHE } from '../../offline/cache-names.ts'

/** Removes every copy and the worker, and keeps in mind that the reader wants none. */
export async function switchOff(): Promise<void> {
	await caches.open(OFF_CACHE)
	const registration = await navigator.serviceWorker.getRegistration()
	await registration?.unregister()
	const copies = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX) && name !== OFF_CACHE)
	await Promise.all(copies.map((name) => caches.delete(name)))
}

export function isOff(): Promise<boolean> {
	return caches.has(OFF_CACHE)
}
