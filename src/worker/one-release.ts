import type { WorkboxPlugin } from 'workbox-core/types.js'
import { wholeCopy } from '../offline/keep-whole.ts'
import { releaseOf } from '../offline/release-mark.ts'
import { acceptNext } from './accept-release.ts'
import { asksForFigures } from './asks-for-figures.ts'
import { dropEarlierReads } from './drop-earlier-reads.ts'
import { copyOfRelease } from './find-copy.ts'
import { keepingToday, LONGEST_MS, READ, RELEASE } from './release.ts'
import { trimNowAndThen } from './trim-reads.ts'
import { scope } from './worker-scope.ts'

const pathOf = (address: string) => new URL(address).pathname

/**
 * Holds what a reader sees to one release. A page of the next one is not let in while a copy of this one is at hand;
 * where none is, it is shown, and with it the next release counts as accepted.
 */
export const oneRelease: WorkboxPlugin = {
	cacheKeyWillBeUsed: async ({ request }) => pathOf(request.url),

	// What the browser itself keeps for five minutes may be of the release before, or seem to be the network: asked past it.
	requestWillFetch: async ({ request: { url, headers } }) =>
		new Request(url, { headers, cache: 'no-cache', redirect: 'manual', signal: AbortSignal.timeout(LONGEST_MS) }),

	async fetchDidSucceed({ request, response }) {
		if (!(await isOther(response))) return response
		if (await copyOfRelease(pathOf(request.url))) {
			void scope.registration.update()
			throw new Error('a page of the next release')
		}
		void acceptNext()
		return response
	},

	async cacheWillUpdate({ request, response }) {
		if (!response.ok || asksForFigures(pathOf(request.url))) return null
		const html = await response.clone().text()
		if (releaseOf(html) !== RELEASE) return null
		try {
			const copy = await wholeCopy(html, await keepingToday())
			await dropEarlierReads()
			return copy
		} catch {
			// A style could not be fetched: better no copy than one without it.
			return null
		}
	},

	cacheDidUpdate: async () => trimNowAndThen(await caches.open(READ)),

	// A copy of an earlier release answers only where the network has failed: `copyOrList`.
	cachedResponseWillBeUsed: async ({ request }) => copyOfRelease(pathOf(request.url)),
}

async function isOther(response: Response): Promise<boolean> {
	if (!response.ok) return false
	const release = releaseOf(await response.clone().text())
	return release !== undefined && release !== RELEASE
}
