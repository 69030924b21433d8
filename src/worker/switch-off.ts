import { CACHE_PREFIX } from '../offline/cache-names.ts'
import { scope } from './worker-scope.ts'

/** Served in the place of the worker where the office switched copies off: it clears up, and goes. */
scope.addEventListener('install', () => void scope.skipWaiting())
scope.addEventListener('activate', (event) => event.waitUntil(clearUp()))

async function clearUp(): Promise<void> {
	const own = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX))
	await Promise.all(own.map((name) => caches.delete(name)))
	await scope.registration.unregister()
}
