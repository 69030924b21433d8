import type { WorkboxPlugin } from 'workbox-core/types.js'
import { readCache } from '../offline/cache-names.ts'
import { releaseOf } from '../offline/release-mark.ts'
import { asksForFigures } from './asks-for-figures.ts'
import { copyOfRelease } from './find-copy.ts'
import { keepPage } from './keep-page.ts'
import { LONGEST_MS, RELEASE } from './release.ts'
import { moveTo, shownRelease } from './shown-release.ts'
import { scope } from './worker-scope.ts'

const pathOf = (address: string) => new URL(address).pathname

/**
 * Holds what a reader sees to one release. A page of the next one is not let in while a copy of the one shown is at hand;
 * where none is, it is shown, and with it the reader has moved on to the next release.
 */
export const oneRelease: WorkboxPlugin = {
	cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url),

	// What the browser itself keeps for five minutes may be of the release before, or seem to be the network: asked past it.
	requestWillFetch: async ({ request: { url, headers } }) =>
		new Request(url, { headers, cache: 'no-cache', redirect: 'manual', signal: AbortSignal.timeout(LONGEST_MS) }),

	async fetchDidSucceed({ request, response }) {
		const release = response.ok ? releaseOf(await response.clone().text()) : undefined
		if (release === undefined || release === (await shownRelease())) return response
		// The worker of the next release is fetched meanwhile, and takes its place once no page is open.
		void scope.registration.update()
		if (await copyOfRelease(pathOf(request.url))) throw new Error('a page of the next release')
		await moveTo(release)
		return response
	},

	async cacheWillUpdate({ request, response }) {
		const path = pathOf(request.url)
		if (!response.ok || asksForFigures(path)) return null
		const html = await response.clone().text()
		const release = releaseOf(html)
		// A style that could not be fetched: better no copy than one without it.
		if (release !== undefined && release === (await shownRelease()))
			await keepPage(path, html, release).catch(() => undefined)
		return null
	},

	// A copy of an earlier release answers only where the network has failed: `copyOrList`.
	cachedResponseWillBeUsed: async ({ request }) => copyOfRelease(pathOf(request.url)),
}

/** Files that never change under their name are kept with the pages that are shown. */
export const besidePages: WorkboxPlugin = {
	cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? caches.match(request),

	async cacheWillUpdate({ request, response }) {
		if (!response.ok) return null
		const shown = await shownRelease()
		if (shown === RELEASE) return response
		if (shown !== undefined) await (await caches.open(readCache(shown))).put(request, response)
		return null
	},
}
