import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { FigureShard, PartedShard } from '../../src/schemas/figure-record.ts'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
let browser: Browser
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 360, height: 740 } })
})
afterAll(() => closePages(browser))

const said = () => page.locator('.check-said').textContent()
const idOf = async (anchor: string) => {
	const href = await page.locator(`#${anchor} p .fid`).getAttribute('href')
	return new URL(href ?? '', site).searchParams.get('id') ?? ''
}

/** The id stands with what can be done with the chart. */
const openId = async (anchor: string) => {
	expect(await page.locator(`#${anchor} p .fid`).isVisible()).toBe(false)
	await page.locator(`#${anchor} .src > ul > li > button`).first().click()
	await page.locator(`#${anchor} .acts-more .fid`).click()
}

describe('the id below a chart', () => {
	test('leads to an answer, and from there back to the chart', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		const id = await idOf('tren-p0')
		await openId('tren-p0')
		await page.waitForURL('**/cek/?id=*')
		await expect.poll(said).toContain('Masih berlaku')
		expect(await said()).toContain(id)
		await page.getByRole('link', { name: 'Lihat gambar yang sekarang' }).click()
		await page.waitForURL('**/wilayah/35.29/#tren-p0')
		expect(await idOf('tren-p0')).toBe(id)
	})

	test('is the same on the English page, which asks in English', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		const id = await idOf('sebaran-p0')
		await page.goto(`${site}/en/wilayah/35.29/`)
		expect(await idOf('sebaran-p0')).toBe(id)
		await openId('sebaran-p0')
		await expect.poll(said).toContain('Still current')
		await page.locator('.tools a[hreflang=id]').click()
		await page.waitForURL(`**/cek/?id=${id}`)
		await expect.poll(said).toContain('Masih berlaku')
	})

	test('is answered when typed by keyboard, in small letters and without hyphens', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		const id = await idOf('tren-p0')
		await page.goto(`${site}/cek/`)
		expect(await said()).toBe('')
		await page.getByLabel('Kode gambar').fill(id.toLowerCase().replaceAll('-', ' '))
		await page.keyboard.press('Enter')
		await expect.poll(said).toContain('Masih berlaku')
		await page.goBack()
		await expect.poll(said).toBe('')
	})

	test('tells where the numbers of several measures and of several areas come from', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		const ids = { measures: await idOf('jumlah'), areas: await idOf('sebaran-p0') }
		const origins = () => page.locator('.check-origin tbody tr').allTextContents()
		await page.goto(`${site}/cek/?id=${ids.measures}`)
		await expect.poll(async () => (await origins()).length).toBeGreaterThan(20)
		const told = (await origins()).join('\n')
		for (const id of ['penduduk-miskin', 'garis-kemiskinan'])
			expect(told).toMatch(new RegExp(`${id}, 2025.*observations/kemiskinan-kabupaten-kota\\.csv, baris \\d`))
		await page.goto(`${site}/cek/?id=${ids.areas}`)
		await expect.poll(async () => (await origins()).length).toBe(13)
		for (const row of await origins()) expect(row).toMatch(/^(?:Kabupaten|Kota) .+, 2025 .*baris \d/)
		expect(await said()).toContain('dan 25 wilayah lagi')
	})

	test('is answered for the bars on the page of an electoral district', async () => {
		await page.goto(`${site}/dapil/contoh-1/`)
		const bars = page.locator('#dapil-lain figure.chart')
		const finding = (await bars.locator('.finding').textContent()) ?? ''
		await bars.locator('.src > ul > li > button').first().click()
		await bars.locator('.acts-more .fid').click()
		await expect.poll(said).toContain('Masih berlaku')
		expect(await said()).toContain(finding.trim())
		// Its sums are told by the tables they come from, and by the record of the district.
		await expect.poll(said).toContain('Cara angka ini dibuat')
		expect(await page.locator('.check-about a[href="/api/v1/dapil/contoh-1.json"]').count()).toBe(1)
	})

	test('tells where the numbers of a map of change, of an indicator and of a comparison come from', async () => {
		const origins = () => page.locator('.check-origin tbody tr').allTextContents()
		const asked = async (path: string, anchor: string) => {
			await page.goto(`${site}${path}`)
			await page.goto(`${site}/cek/?id=${await idOf(anchor)}`)
			await expect.poll(async () => (await origins()).length).toBeGreaterThan(2)
			return origins()
		}
		const change = await asked('/wilayah/64/', 'peta-perubahan-p0-64')
		// Two times of each area, and no others; those of a province are told with their month.
		const times = Map.groupBy(change, (row) => /^\s*([^,]+),/.exec(row)?.[1] ?? '')
		expect(times.size).toBeGreaterThan(2)
		for (const rows of times.values())
			expect(new Set(rows.map((row) => /, (?:[A-Z][a-z]+ )?(\d{4})/.exec(row)?.[1])).size).toBe(2)
		for (const row of await asked('/indikator/p0/', 'keadaan')) expect(row).toMatch(/baris \d/)
		expect((await asked('/indikator/p0/', 'tren')).join()).toContain('observations/')
		const [comparison = ''] = await page
			.goto(`${site}/bandingkan/`)
			.then(() =>
				page
					.locator('a[href^="/bandingkan/"][href$="/"]')
					.evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? '')),
			)
			.then((hrefs) => hrefs.filter((href) => href !== '/bandingkan/'))
		expect((await asked(comparison, 'banding-titik')).length).toBeGreaterThan(1)
	})

	test('is not needed for key figures: their line leads to how each was made', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		await page.getByRole('link', { name: 'Cara angka ini dibuat' }).click()
		await page.waitForURL('**/cek/?asal=35.29/*')
		const rows = page.locator('.check-origin tbody tr')
		await expect.poll(() => rows.count()).toBe(3)
		for (const row of await rows.allTextContents()) expect(row).toMatch(/2025.*observations\/.*baris \d/)
	})

	test('is told apart from a typing error and from one that nobody knows', async () => {
		await page.goto(`${site}/cek/?id=K7Q2M9-3T8B-4XS`)
		await expect.poll(said).toContain('Salah ketik')
		expect(await page.getByLabel('Kode gambar').getAttribute('aria-invalid')).toBe('true')
		await page.goto(`${site}/cek/?id=000000-0000-000`)
		await expect.poll(said).toContain('Tidak dikenal')
	})

	test('says what changed where a release replaced it', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		const id = await idOf('tren-p0')
		await page.route('**/cek/ids/*.json', async (route) => {
			const shard: FigureShard | PartedShard = await (await route.fetch()).json()
			// Ids that begin alike were too many for one file: what is asked next holds them.
			if ('parted' in shard) return route.fulfill({ json: shard })
			const figure = shard.figures.find((one) => one.id === id)
			if (!figure) throw new Error(`${id} is not in its file`)
			const { finding: _, ...past } = figure
			const cell = { id: '17,20', en: '17.20' }
			const changes = [{ row: cell, column: cell, before: cell, after: { id: '17,02', en: '17.02' } }]
			const now = { ...figure, id: `${id.slice(0, 6)}-0000-000` }
			await route.fulfill({
				json: { ...shard, figures: [now], past: [{ ...past, changes, more: 0, until: '2026-03-31' }] },
			})
		})
		await page.goto(`${site}/cek/?id=${id}`)
		await expect.poll(said).toContain('Sudah diganti')
		expect(await said()).toMatch(/31 Maret 2026[\s\S]*17,20[\s\S]*17,02/)
		await page.unroute('**/cek/ids/*.json')
	})

	test('says so when the line is cut, and answers when asked again', async () => {
		await page.goto(`${site}/wilayah/35.29/`)
		const id = await idOf('tren-p0')
		await page.route('**/cek/ids/*.json', (route) => route.abort())
		await page.goto(`${site}/cek/?id=${id}`)
		await expect.poll(said).toContain('sambungan terputus')
		await page.unroute('**/cek/ids/*.json')
		await page.getByRole('button', { name: 'Coba lagi' }).click()
		await expect.poll(said).toContain('Masih berlaku')
	})
})

describe('the id below a comparison that a reader made', () => {
	const comparison = `${site}/bandingkan/?wilayah=35.27,35.29&indikator=p0&bentuk=titik`
	const idLink = () => page.locator('.src .acts-more .fid[href*="wilayah="]')

	const messages = (one = page) => one.locator('.cmp-messages').textContent()

	test('is made in the browser, and answered where the comparison is made anew', async () => {
		await page.goto(comparison)
		// Drawn in the place of what the page came with, whose button goes with it.
		await idLink().waitFor({ state: 'attached' })
		await page.getByRole('button', { name: 'Simpan atau salin' }).click()
		await idLink().click()
		await page.waitForURL('**/bandingkan/?wilayah=35.27,35.29&indikator=p0&bentuk=titik&kode=*')
		await expect.poll(() => messages()).toMatch(/Kode gambar [0-9A-Z-]{15} masih berlaku/)
		await page.locator('.tools a[hreflang=en]').click()
		await expect.poll(() => messages()).toContain('is still current')
		// On a phone the choices are folded.
		await page.locator('.cmp-tools > summary').click()
		await page.locator('input[name=bentuk][value=lereng]').check()
		await page.waitForURL((url) => !url.search.includes('kode='))
		await page.locator('.cmp-messages').waitFor({ state: 'hidden' })
	})

	test('is superseded once a figure in it is another, and is not that of another comparison', async () => {
		await page.goto(comparison)
		const href = (await idLink().getAttribute('href')) ?? ''
		const other = await browser.newPage()
		await other.route('**/api/v1/indikator/p0.json', async (route) => {
			const text = await (await route.fetch()).text()
			await route.fulfill({ body: text.replaceAll('17.02', '17.2'), contentType: 'application/json' })
		})
		await other.goto(site + href)
		await expect.poll(() => messages(other)).toContain('sudah diganti')
		await other.goto(site + href.replace('35.27,35.29', '35.26,35.29'))
		await expect.poll(() => messages(other)).toContain('bukan milik perbandingan ini')
		await other.close()
	})
})

test('the files that ids are looked up in are few, and some kilobytes each', () => {
	const ids = join(inject('siteFolder'), 'cek/ids')
	const names = readdirSync(ids)
	expect(names.length).toBeLessThan(100)
	const heavy = names.filter((name) => gzipSync(readFileSync(join(ids, name))).length > 12_000)
	expect(heavy).toEqual([])
})
