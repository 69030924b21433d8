import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

describe('a worker whose turn has come', () => {
	const serviceWorker = { state: 'installed' }
	const skipWaiting = vi.fn(() => new Promise<void>(() => {}))
	let takeOver: () => Promise<void>
	beforeEach(async () => {
		vi.useFakeTimers()
		vi.resetModules()
		serviceWorker.state = 'installed'
		skipWaiting.mockClear()
		vi.stubGlobal('serviceWorker', serviceWorker)
		vi.stubGlobal('skipWaiting', skipWaiting)
		takeOver = (await import('../../../src/worker/take-over.ts')).takeOver
	})
	afterEach(() => {
		vi.useRealTimers()
		vi.unstubAllGlobals()
	})

	it('asks again while it is left waiting, and no more once it is in place', async () => {
		const done = takeOver()
		await vi.advanceTimersByTimeAsync(2500)
		expect(skipWaiting).toHaveBeenCalledTimes(3)
		serviceWorker.state = 'activating'
		await vi.advanceTimersByTimeAsync(60_000)
		await done
		expect(skipWaiting).toHaveBeenCalledTimes(3)
	})

	it('gives up before the browser would put it to rest', async () => {
		const done = takeOver()
		await vi.advanceTimersByTimeAsync(30_000)
		await done
		expect(skipWaiting).toHaveBeenCalledTimes(20)
	})
})
