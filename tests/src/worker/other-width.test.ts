import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OFFICE_PICTURES } from '../../../src/schemas/office-picture.ts'
import { otherWidth } from '../../../src/worker/other-width.ts'
import { Stores } from '../offline/stores.ts'

const at = (word: string, width: number) => `/${OFFICE_PICTURES}${word}-${width}.webp`
const asked = async (path: string) => (await otherWidth(`https://contoh.example.go.id${path}`))?.text()

describe('a picture without a network', () => {
	beforeEach(async () => {
		const stores = new Stores()
		vi.stubGlobal('caches', stores)
		const cache = await stores.open('terang-baca-r1')
		await cache.put(at('0123456789abcdef', 960), new Response('middle'))
		await (await stores.open('terang-simpan-id-99.01-r1-a')).put(at('00ff00ff00ff00ff', 480), new Response('saved'))
	})
	afterEach(() => vi.unstubAllGlobals())

	it('is shown at the width that was kept, whichever was asked for', async () => {
		expect(await asked(at('0123456789abcdef', 480))).toBe('middle')
		expect(await asked(at('0123456789abcdef', 1440))).toBe('middle')
	})

	it('is never another picture', async () => {
		expect(await asked(at('0123456789abcde0', 480))).toBeUndefined()
		expect(await asked('/gambar/beranda.png')).toBeUndefined()
		expect(await asked('/gambar/kantor/0123456789abcdef-960.png')).toBeUndefined()
	})
})
