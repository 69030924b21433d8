import { describe, expect, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { NEXT_RELEASE } from './changing-site.ts'
import { offlineReader } from './offline-reader.ts'

const reader = offlineReader()
const { open, read, workers } = reader

/** What a reader did before: pages of the release before are kept, and a page of the next one stands before the eyes. */
const ways = {
	'after a page that was not kept': async () => {
		for (const path of ['/', '/berita/', '/data/']) await read(path)
		reader.site.become('next')
		for (const path of ['/data/', '/berita/', '/', '/program/']) await open(path)
	},
	'after the next release was asked for': async () => {
		await read('/')
		reader.site.become('next')
		await open('/')
		await reader.page.getByRole('button', { name: 'Muat ulang' }).click()
		await reader.page.waitForFunction(`document.documentElement?.dataset.rilis === '${NEXT_RELEASE}'`)
	},
} as const

/** How long after the next worker was asked for, in milliseconds: from its installation to long after it. */
const moments = [0, 400, 800, 1200, 1600, 2500]

const workerIsAsked = () => expect.poll(() => reader.site.asked.includes('/sw.js'), { timeout: 30_000 }).toBe(true)

// Here a page once waited for a worker that took over, in a browser that is driven for ever.
describe.each(Object.entries(ways))('a link that is tapped %s', (_, go) => {
	test.each(inTurn(moments, 1))(
		'is answered by the release shown, %i ms after its worker was asked for',
		async (wait) => {
			await go()
			expect(await reader.page.evaluate('document.documentElement.dataset.rilis')).toBe(NEXT_RELEASE)
			await workerIsAsked()
			await reader.page.waitForTimeout(wait)
			reader.site.asked.length = 0
			await reader.page.evaluate(`document.querySelector('a[href="/metodologi/"]').click()`)
			await reader.page.waitForURL('**/metodologi/')
			expect(reader.site.asked).toContain('/metodologi/')
			expect(await reader.page.evaluate('document.documentElement.dataset.rilis')).toBe(NEXT_RELEASE)
			// None was called to take the place of one that answers: that is what a page would wait for.
			expect(await reader.page.evaluate('navigator.serviceWorker.controller?.state')).toBe('activated')
			await expect.poll(workers, { timeout: 30_000 }).toEqual(['waiting'])
		},
	)
})
