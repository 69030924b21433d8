import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { isLeftCache, leftCache } from '../offline/cache-names.ts'
import { fetchWhole } from '../offline/keep-whole.ts'
import { sweepUnfinished } from '../offline/unfinished.ts'
import { WHICH_RELEASE } from '../offline/worker-messages.ts'
import { asksForFigures } from './asks-for-figures.ts'
import { copyOrList } from './find-copy.ts'
import { keepLists } from './keep-page.ts'
import { besidePages, oneRelease } from './one-release.ts'
import { otherWidth } from './other-width.ts'
import { keepingOf, READ, RELEASE } from './release.ts'
import { shownRelease } from './shown-release.ts'
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
		plugins: [besidePages],
	}),
)

setCatchHandler(async ({ request }) =>
	request.mode === 'navigate'
		? copyOrList(new URL(request.url).pathname)
		: ((await otherWidth(request.url)) ?? Response.error()),
)

scope.addEventListener('install', (event) => event.waitUntil(keepingOf(RELEASE).then(keepLists)))
// A page that is opened meanwhile would wait for all that an activation waits for: nothing.
scope.addEventListener('activate', () => void activate())
scope.addEventListener('message', (event) => {
	const { data, ports } = event
	if (data === WHICH_RELEASE) ports[0]?.postMessage(RELEASE)
	else if (typeof data === 'string' && data.startsWith('/')) event.waitUntil(keepFirst(data))
})

/** Until it has ended, what is left over does no harm: each mark speaks of one release. */
async function activate(): Promise<void> {
	await scope.clients.claim()
	const marks = (await caches.keys()).filter((name) => isLeftCache(name) && name !== leftCache(RELEASE))
	await Promise.all(marks.map((name) => caches.delete(name)))
	await sweepUnfinished()
}

/** The page on which the worker was started came before it; it is kept, too. */
async function keepFirst(address: string): Promise<void> {
	const shown = await shownRelease()
	if (asksForFigures(address) || shown === undefined) return
	try {
		await fetchWhole(address, await keepingOf(shown))
	} catch {
		// It is kept when it is next read.
	}
}
