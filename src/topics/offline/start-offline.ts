import { leftCache, OFF_CACHE } from '../../offline/cache-names.ts'
import { WHICH_RELEASE, WORKER_ADDRESS } from '../../offline/worker-messages.ts'
import { allowOwnCode } from '../../security/own-code.ts'
import type { News } from './show-bar.ts'

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
		const { waiting } = registration
		if (!waiting || !serviceWorker.controller) return
		// Who has moved on to it need not be asked; it takes its place once no page of the portal is open.
		if ((await releaseOfWorker(waiting)) !== ownRelease()) await showBar({ accept: () => void accept() })
	}
	const watch = () => registration.installing?.addEventListener('statechange', () => void offer())
	// One that was found before this page asked is on its way already.
	watch()
	void offer()
	registration.addEventListener('updatefound', watch)
	if (isFirst) (await serviceWorker.ready).active?.postMessage(location.pathname)
}

/** Release of this page. */
const ownRelease = () => document.documentElement.dataset.rilis ?? ''

function releaseOfWorker(worker: ServiceWorker): Promise<unknown> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel()
		port1.onmessage = ({ data }) => done(data)
		worker.postMessage(WHICH_RELEASE, [port2])
	})
}

/** The reader is done with the release of this page, and gets the page of the next one. No worker is waited for. */
async function accept(): Promise<void> {
	await caches.open(leftCache(ownRelease()))
	location.reload()
}
