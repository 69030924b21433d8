import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage()
})
afterAll(async () => {
	await browser?.close()
})

/** Titles and places of the first results, as the index itself orders them. */
async function search(path: '/' | '/en/', query: string, filters: Record<string, string> = {}): Promise<string[]> {
	await page.goto(inject('siteAddress') + path)
	// As text: the test runner would rewrite an import inside a function.
	return page.evaluate(`(async () => {
		const pagefind = await import('/pagefind/pagefind.js')
		const { results } = await pagefind.search(${JSON.stringify(query)}, { filters: ${JSON.stringify(filters)} })
		const found = await Promise.all(results.slice(0, 3).map((result) => result.data()))
		return found.map(({ meta }) => [meta.title, meta.place].filter(Boolean).join(' | '))
	})()`)
}

describe('the search index', () => {
	test('puts the village first and names the kecamatan and kabupaten it lies in', async () => {
		expect((await search('/', 'pilang'))[0]).toBe('Desa Pilang | Kec. Randublatung, Kab. Blora, Jawa Tengah')
		expect((await search('/en/', 'pilang'))[0]).toBe(
			'Desa Pilang | Kecamatan Randublatung, Kabupaten Blora, Jawa Tengah',
		)
	})

	test('keeps kabupaten and kota of one name apart', async () => {
		expect(await search('/', 'pasuruan', { jenis: 'wilayah' })).toEqual(
			expect.arrayContaining(['Kota Pasuruan | Jawa Timur', 'Kabupaten Pasuruan | Jawa Timur']),
		)
	})

	test('knows Indonesian words by their stem', async () => {
		const titles = await search('/', 'dimiskinkan', { jenis: 'indikator' })
		expect(titles).toContain('Jumlah penduduk miskin')
	})

	test('finds an area by its code', async () => {
		expect((await search('/', '33.16.02.2006'))[0]).toContain('Desa Pilang')
	})

	test('filters by kind, place and year', async () => {
		const titles = await search('/', 'kemiskinan', { jenis: 'berita', tempat: 'Kabupaten Sumenep', tahun: '2025' })
		expect(titles.length).toBeGreaterThan(0)
		expect(titles.every((title) => title.includes('2025') && title.includes('Kabupaten Sumenep'))).toBe(true)
	})
})
