import { ACCEPTED_CACHE, OFF_CACHE } from '../../offline/cache-names.ts'
import { ACCEPT, WORKER_ADDRESS } from '../../offline/worker-messages.ts'
import { allowOwnCode } from '../../security/own-code.ts'
import type { News } from './show-bar.ts'

/** How long a reader waits for the next release at most. */
const LONGEST_TAKEOVER_MS = 4000

/** Few readers see the bar: it is fetched when there is something to say, and stands among what a copy is kept with. */
const showBar = async (news?: News) => (await import('./show-bar.ts')).showBar(news)

/** Says when this page is a copy, and starts the worker once all of the page has come. */
export async function startOffline(): Promise<void> {
	if (!('serviceWorker' in navigator)) return
	if (document.documentElement.dataset.salinan) void showBar()
	if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }))
	// A browser that forbids it, in a private window say, shows the page as ever.
	await startWorker().catch(() => {})
}

/** Starts the worker, unless the reader switched copies off. */
export async function startWorker(): Promise<void> {
	if (await caches.has(OFF_CACHE)) return
	const { serviceWorker } = navigator
	const isFirst = !serviceWorker.controller
	allowOwnCode()
	const registration = await serviceWorker.register(WORKER_ADDRESS)
	const offer = async () => {
		if (!registration.waiting || !serviceWorker.controller) return
		// Who has seen a page of the next release need not be asked.
		if (await caches.has(ACCEPTED_CACHE)) await askToTakeOver(registration)
		else await showBar({ accept: () => void accept(registration) })
	}
	const watch = () => registration.installing?.addEventListener('statechange', () => void offer())
	// One that was found before this page asked is on its way already.
	watch()
	void offer()
	registration.addEventListener('updatefound', watch)
	if (isFirst) (await serviceWorker.ready).active?.postMessage(location.pathname)
}

/**
 * The next release takes over, and this page is fetched anew: at the latest after a while. Chromium forgets to replace a
 * worker of which something is asked in the moment it is sent to rest; asking again does nothing, leaving the page does.
 * The worker of before then lets pages of the next release in, too, since they are accepted.
 */
async function accept(registration: ServiceWorkerRegistration): Promise<void> {
	await caches.open(ACCEPTED_CACHE)
	const reload = () => location.reload()
	navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
	setTimeout(reload, LONGEST_TAKEOVER_MS)
	// In another window of the reader's it may have taken over already.
	if (registration.waiting) registration.waiting.postMessage(ACCEPT)
	else reload()
}

/** Where the next worker stays parked, no page that is read is kept: only the reader can leave all pages of the one before. */
async function askToTakeOver(registration: ServiceWorkerRegistration): Promise<void> {
	registration.waiting?.postMessage(ACCEPT)
	await new Promise((done) => setTimeout(done, LONGEST_TAKEOVER_MS))
	if (registration.waiting) await showBar({ parked: true })
}
