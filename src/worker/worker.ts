import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { ACCEPTED_CACHE } from '../offline/cache-names.ts'
import { fetchWhole } from '../offline/keep-whole.ts'
import { sweepUnfinished } from '../offline/unfinished.ts'
import { ACCEPT } from '../offline/worker-messages.ts'
import { isAccepted } from './accept-release.ts'
import { asksForFigures } from './asks-for-figures.ts'
import { dropEarlierReads } from './drop-earlier-reads.ts'
import { copyOrList } from './find-copy.ts'
import { oneRelease } from './one-release.ts'
import { keepingToday, READ } from './release.ts'
import { scope } from './worker-scope.ts'

/** How long a page may take before its copy is shown, in seconds. */
const PATIENCE = 4

const fromSite = (url: URL) => url.origin === location.origin

// A page comes from the network while there is one, else from the device.
registerRoute(
	({ request }) => request.mode === 'navigate',
	new NetworkFirst({ cacheName: READ, networkTimeoutSeconds: PATIENCE, plugins: [oneRelease] }),
)

// The name of these files changes with their content: whatever copy is at hand is the right one.
registerRoute(
	({ url, request }) =>
		fromSite(url) && (url.pathname.startsWith('/_astro/') || ['image', 'font'].includes(request.destination)),
	new CacheFirst({
		cacheName: READ,
		plugins: [
			{ cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? caches.match(request) },
		],
	}),
)

setCatchHandler(async ({ request }) =>
	request.mode === 'navigate' ? copyOrList(new URL(request.url).pathname) : Response.error(),
)

scope.addEventListener('install', (event) => event.waitUntil(install()))
scope.addEventListener('activate', (event) => event.waitUntil(activate()))
scope.addEventListener('message', (event) => {
	const { data } = event
	if (data === ACCEPT) void scope.skipWaiting()
	else if (typeof data === 'string' && data.startsWith('/')) event.waitUntil(keepFirst(data))
})

/** The list of what is saved must be there when nothing else is. */
async function install(): Promise<void> {
	const keeping = await keepingToday()
	await fetchWhole('/luring/', keeping)
	// A portal in Indonesian alone has no other.
	await fetchWhole('/en/luring/', keeping).catch(() => undefined)
	if (await isAccepted()) await scope.skipWaiting()
}

async function activate(): Promise<void> {
	// A page of this release was seen under the worker before it.
	if (await isAccepted()) await dropEarlierReads()
	await caches.delete(ACCEPTED_CACHE)
	await scope.clients.claim()
	void sweepUnfinished()
}

/** The page on which the worker was started came before it; it is kept, too. */
async function keepFirst(address: string): Promise<void> {
	if (asksForFigures(address)) return
	try {
		await fetchWhole(address, await keepingToday())
	} catch {
		// It is kept when it is next read.
	}
}
