import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Stores } from '../offline/stores.ts'

describe('what is kept as it is read', () => {
	let stores: Stores
	let keep: (address: string) => Promise<number>
	beforeEach(async () => {
		vi.resetModules()
		const { trimNowAndThen } = await import('../../../src/worker/trim-reads.ts')
		stores = new Stores()
		const cache = (await stores.open('terang-baca-r1')) as unknown as Cache
		keep = async (address) => {
			await cache.put(address, new Response(''))
			await trimNowAndThen(cache)
			return [...(stores.all.get('terang-baca-r1')?.keys() ?? [])].filter((one) => one.startsWith('/wilayah/')).length
		}
	})

	it('never comes to more than 150 pages, and is listed at every tenth alone', async () => {
		const counts: number[] = []
		for (let page = 0; page < 400; page += 1) counts.push(await keep(`/wilayah/${page}/`))
		expect(Math.max(...counts)).toBeLessThanOrEqual(150)
		expect(counts.at(-1)).toBeGreaterThanOrEqual(140)
		expect(stores.listed).toBe(40)
	})

	it('loses what was kept first, never the list of what is saved nor files of the bundler', async () => {
		await keep('/luring/')
		await keep('/_astro/Page.css')
		for (let page = 0; page < 200; page += 1) await keep(`/wilayah/${page}/`)
		const left = [...(stores.all.get('terang-baca-r1')?.keys() ?? [])]
		expect(left.slice(0, 2)).toEqual(['/luring/', '/_astro/Page.css'])
		expect(left).toContain('/wilayah/199/')
		expect(left).not.toContain('/wilayah/0/')
	})
})
