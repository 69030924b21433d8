import { CACHE_PREFIX } from '../offline/cache-names.ts'
import { scope } from './worker-scope.ts'

/**
 * Served in the place of the worker where the office switched copies off: it clears up, and goes. It clears up twice,
 * since the worker before it may still answer, and keep, while a page of it is open.
 */
scope.addEventListener('install', (event) => event.waitUntil(clearUp()))
// No page that is opened meanwhile waits for it.
scope.addEventListener('activate', () => void clearUp().then(() => scope.registration.unregister()))

async function clearUp(): Promise<void> {
	const own = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX))
	await Promise.all(own.map((name) => caches.delete(name)))
}
