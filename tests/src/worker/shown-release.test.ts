import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { leftCache } from '../../../src/offline/cache-names.ts'
import { Stores } from '../offline/stores.ts'

describe('the release that a reader sees', () => {
	const releases = ['r1', 'r2', 'r3'] as const
	let stores: Stores
	beforeEach(() => {
		stores = new Stores()
		vi.stubGlobal('caches', stores)
	})
	afterEach(() => vi.unstubAllGlobals())

	/** A worker as the browser starts it anew: with its own release, and what stands on the device. */
	async function worker(release: string) {
		vi.resetModules()
		vi.stubGlobal('TERANG_RELEASE', release)
		return import('../../../src/worker/shown-release.ts')
	}

	it('is that of the worker at first, and none between the wish for the next and its first page', async () => {
		expect(await (await worker('r1')).shownRelease()).toBe('r1')
		await stores.open(leftCache('r1'))
		expect(await (await worker('r1')).shownRelease()).toBeUndefined()
		await (await worker('r1')).moveTo('r2')
		expect(await (await worker('r1')).shownRelease()).toBe('r2')
		expect(await (await worker('r2')).shownRelease()).toBe('r2')
	})

	it('is the last one that was moved to, there and back, however often the worker is started anew', async () => {
		const step = fc.record({ to: fc.constantFrom(...releases), asked: fc.boolean(), anew: fc.boolean() })
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...releases), fc.array(step, { maxLength: 12 }), async (own, steps) => {
				stores.all.clear()
				let one = await worker(own)
				let shown: string = own
				for (const { to, asked, anew } of steps) {
					// The reader presses the button of the page that is shown.
					if (asked) await stores.open(leftCache(shown))
					await one.moveTo(to)
					shown = to
					if (anew) one = await worker(own)
					expect(await one.shownRelease()).toBe(shown)
				}
			}),
			{ numRuns: 50 },
		)
	})
})
