import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
let browser: Browser
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 320, height: 740 } })
})
afterAll(() => closePages(browser))

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
		await page.locator('#kunci details:has(.note) > summary').click()
		await note.getByRole('link').click()
		await page.waitForURL('**/koreksi/')
		await page.goto(`${site}/en/tentang/`)
		await page.locator('main').getByRole('link', { name: 'corrections' }).click()
		await page.waitForURL('**/en/koreksi/')
		expect(await page.locator('main').textContent()).toContain('18.76%')
	})

	test('is where a mistake is reported: the form stands on top, with page and figure filled in', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		await page.locator('.foot').getByRole('link', { name: 'Laporkan kesalahan' }).click()
		await page.waitForURL('**/koreksi/?hal=/wilayah/35.29/#lapor')
		const form = page.locator('#isian')
		expect((await form.textContent())?.split('\n')[0]).toMatch(/^Alamat halaman: https:\/\/\S+\/wilayah\/35\.29\/$/)
		expect(await page.locator('main section').first().getAttribute('id')).toBe('lapor')
		await page.goto(`${site}/wilayah/35.29/`)
		const chart = page.locator('figure.chart:has(.fid)').first()
		const id = (await chart.locator('p .fid').getAttribute('href'))?.replace(/^.*id=/, '') ?? ''
		await chart.locator('.src button').first().click()
		await chart.getByRole('link', { name: 'Laporkan kesalahan pada gambar ini' }).click()
		await page.waitForURL(/koreksi\/\?hal=/)
		expect((await form.textContent())?.split('\n')[1]).toBe(`Kode gambar, bila ada: ${id}`)
		expect(id).toMatch(/^[0-9A-Z]{6}-/)
	})

	test('says before the form where the office gave no contact, and takes nothing from the address but paths and ids', async () => {
		await page.goto(`${site}/koreksi/?hal=https://lain.example/&kode=%3Cb%3E#lapor`)
		const text = (await page.locator('#lapor').textContent()) ?? ''
		expect(text.indexOf('belum mencantumkan surel')).toBeGreaterThan(-1)
		expect(text.indexOf('belum mencantumkan surel')).toBeLessThan(text.indexOf('Alamat halaman:'))
		expect((await page.locator('#isian').textContent())?.split('\n').slice(0, 2)).toEqual([
			'Alamat halaman:',
			'Kode gambar, bila ada:',
		])
		await page.getByRole('button', { name: 'Salin isian' }).click()
		await page.locator('#kirim [role=status]').filter({ hasText: /salin/ }).waitFor()
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
