import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'

const site = inject('siteAddress')
let browser: Browser
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 320, height: 740 } })
})
afterAll(() => browser?.close())

describe('the page of corrections', () => {
	test('says calmly that nothing was corrected since publication, and what was put right before', async () => {
		await page.goto(`${site}/koreksi/`)
		await expect(page.locator('main').textContent()).resolves.toContain('Belum ada angka atau nama')
		const row = page.getByRole('row', { name: /Persentase penduduk miskin/ })
		expect((await row.textContent())?.replace(/\s+/g, ' ')).toMatch(/Kabupaten Sumenep, Maret 2022 .*18,75% .*18,76%/)
		await row.getByRole('link', { name: 'Kabupaten Sumenep' }).click()
		await page.waitForURL('**/wilayah/35.29/')
	})

	test('is reached from the note on the page of the area, and from the page about the portal', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		const note = page.locator('#kunci .note')
		expect(await note.textContent()).toContain('Maret 2022: 18,76%. Ada sumber yang mencetak 18,75%.')
		await note.getByRole('link').click()
		await page.waitForURL('**/koreksi/')
		await page.goto(`${site}/en/tentang/`)
		await page.locator('main').getByRole('link', { name: 'corrections' }).click()
		await page.waitForURL('**/en/koreksi/')
		expect(await page.locator('main').textContent()).toContain('18.76%')
	})

	test('is followed as a feed and downloaded as a table, whose links lead back to the page', async () => {
		await page.goto(`${site}/koreksi/`)
		const anchors = await page.locator('.fixes > li').evaluateAll((items) => items.map(({ id }) => id))
		const feed = await (await page.request.get(`${site}/koreksi/rss.xml`)).text()
		expect([...feed.matchAll(/\/koreksi\/#(k-[\w-]+)</g)].map(([, id]) => id)).toEqual(expect.arrayContaining(anchors))
		const table = await (await page.request.get(`${site}/unduh/koreksi.csv`)).text()
		expect(table.split('\r\n')[0]).toMatch(/^tanggal,jenis,dataset,/)
		expect(table).toContain(',35.29,Sumenep,2022,18.75,18.76,tidak,')
	})
})
