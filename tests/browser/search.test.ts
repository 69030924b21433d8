import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 360, height: 800 } })
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text())
	})
	page.on('pageerror', (error) => complaints.push(error.message))
})
afterAll(() => closePages(browser))

test('typing "pilang" on the home page suggests Desa Pilang first, with its kecamatan and kabupaten', async () => {
	await page.goto(`${site}/`)
	await page.locator('#finder-q').pressSequentially('pilang', { delay: 20 })
	const first = page.locator('.sug li').first()
	await first.waitFor()
	expect(await first.textContent()).toBe('Desa Pilang 33.16.02.2006Kec. Randublatung, Kab. Blora, Jawa Tengah')
})

test('arrow keys walk the suggestions, Escape returns to the field, Enter opens the village', async () => {
	await page.keyboard.press('ArrowDown')
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Desa Pilang')
	await page.keyboard.press('Escape')
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('finder-q')
	await page.keyboard.type(' ')
	await page.locator('.sug li').first().waitFor()
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('Enter')
	await page.waitForURL('**/wilayah/33.16.02.2006/')
	expect(await page.locator('h1').textContent()).toBe('Desa Pilang')
})

test('the search page keeps question and filter in the address and filters by kind and by place', async () => {
	await page.goto(`${site}/cari/?q=pilang`)
	await page.locator('.results li').first().waitFor()
	expect(await page.locator('.results li a').first().getAttribute('href')).toBe('/wilayah/33.16.02.2006/')
	await page.locator('.kinds a[data-kind=berita]').click()
	await page.waitForFunction(() => document.querySelector('.results a')?.getAttribute('href')?.startsWith('/berita/'))
	const hrefs = await page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
	expect(hrefs.every((href) => href?.startsWith('/berita/'))).toBe(true)
	expect(new URL(page.url()).search).toBe('?q=pilang&jenis=berita')
	await page.goto(`${site}/cari/?q=randublatung&jenis=wilayah&tempat=Kabupaten+Blora`)
	await page.locator('.results li').first().waitFor()
	expect(await page.locator('.results li').first().textContent()).toContain('Randublatung')
})

test('the link to the other language takes the question along', async () => {
	await page.goto(`${site}/cari/?q=pilang&jenis=wilayah`)
	await page.locator('.results li').first().waitFor()
	await page.locator('.tools a[hreflang=en]').click()
	await page.waitForURL(`${site}/en/cari/?q=pilang&jenis=wilayah`)
	await page.locator('.results li').first().waitFor()
	expect(await page.locator('.results li a').first().getAttribute('href')).toBe('/en/wilayah/33.16.02.2006/')
})

test('years filter news and data', async () => {
	await page.goto(`${site}/cari/?q=kemiskinan&jenis=berita&tahun=2025`)
	await page.locator('.results li').first().waitFor()
	expect(await page.locator('#f-tahun').inputValue()).toBe('2025')
})

test('Indonesian word forms find one another', async () => {
	await page.goto(`${site}/cari/?q=memberdayakan&jenis=berita`)
	await page.locator('.results li').first().waitFor()
	expect(await page.locator('.results li').count()).toBeGreaterThan(0)
})

test('English pages search English texts', async () => {
	await page.goto(`${site}/en/cari/?q=poverty`)
	await page.locator('.results li').first().waitFor()
	const hrefs = await page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
	expect(hrefs.every((href) => href?.startsWith('/en/'))).toBe(true)
})

test('what is simulated comes after everything real, even under the very name', async () => {
	await page.goto(`${site}/cari/?q=contoh`)
	const titles = page.locator('[data-results-list] a')
	await titles.nth(11).waitFor()
	const simulated = (await titles.allTextContents()).map((title) => title.includes('simulasi'))
	expect(simulated).toContain(true)
	expect(simulated.slice(simulated.indexOf(true))).not.toContain(false)
	expect(simulated[0]).toBe(false)
})

test('a search without a result says so, looks inside the texts by itself and shows other ways', async () => {
	await page.goto(`${site}/cari/?q=zzzzqqq`)
	await page.waitForFunction(() => document.querySelector('[data-text-said]')?.textContent !== '')
	expect(await page.locator('.said').textContent()).toContain('Tidak ada hasil untuk “zzzzqqq”')
	expect(await page.locator('[data-text-said]').textContent()).toContain('0 berita dan halaman')
	expect(await page.locator('[data-ways]').isVisible()).toBe(true)
})

test('an answer stands before the results, both on the first screen of a phone, and nothing moves sideways', async () => {
	const phone = await browser.newPage({ viewport: { width: 360, height: 640 } })
	await phone.goto(`${site}/cari/?q=kemiskinan+sumenep+2022`)
	await phone.locator('.answer').waitFor()
	expect(await phone.locator('.answer').textContent()).toContain(
		'Kabupaten Sumenep, 2022: 18,76 persen penduduk miskin.',
	)
	expect((await phone.locator('.answer').boundingBox())?.y).toBeLessThanOrEqual(260)
	await phone.locator('.answer .code a').waitFor()
	expect(await phone.locator('.answer a').first().getAttribute('href')).toBe('/wilayah/35.29/#tren-p0')
	const id = (await phone.locator('.answer .code a').getAttribute('href')) ?? ''
	await phone.goto(site + id)
	await phone.locator('.check-said h2').waitFor()
	expect(await phone.locator('.check-said').textContent()).toContain('Masih berlaku')
	await phone.goto(`${site}/en/cari/?q=idm+desa+pilang`)
	await phone.locator('.answer .code a').waitFor()
	expect(await phone.locator('.answer a').first().getAttribute('href')).toBe('/en/wilayah/33.16.02.2006/#komponen')
	await phone.goto(`${site}/cari/?q=pilang`)
	await phone.locator('[data-results-list] li').first().waitFor()
	expect((await phone.locator('[data-results-list] li').first().boundingBox())?.y).toBeLessThanOrEqual(260)
	expect((await phone.locator('.sift').boundingBox())?.height).toBeLessThanOrEqual(44)
	expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
	expect(await phone.locator('[data-browse]').isVisible()).toBe(false)
	await phone.close()
})

test('a place outside the portal is named, with the nearest page', async () => {
	await page.goto(`${site}/cari/?q=sedati+sidoarjo`)
	await page.locator('.outside li').first().waitFor()
	expect(await page.locator('.outside li').first().textContent()).toBe(
		'Kecamatan Sedati, Kab. Sidoarjo, Jawa Timur: halamannya belum ada di portal ini. Buka Kabupaten Sidoarjo',
	)
	expect(await page.locator('.outside a').first().getAttribute('href')).toBe('/wilayah/35.15/')
})

test('the texts of news and pages are searched when one asks for it, and show where the word stands', async () => {
	await page.goto(`${site}/cari/?q=dtsen`)
	await page.locator('[data-full-text]').click()
	await page.locator('[data-text-list] mark').first().waitFor()
	// Pagefind marks the word with the sign behind it.
	expect(await page.locator('[data-text-list] mark').first().textContent()).toMatch(/^dtsen\b/i)
})

test('without a script the page says that it needs one, and lists every province', async () => {
	const bare = await browser.newContext({ javaScriptEnabled: false })
	const still = await bare.newPage()
	await still.goto(`${site}/cari/?q=pilang`)
	expect(await still.locator('noscript, .no-script').first().textContent()).toContain('Pencarian memerlukan skrip')
	expect(await still.locator('[data-browse] h2').count()).toBeGreaterThan(2)
	await bare.close()
})

test('nothing of this raised an error', () => {
	expect(complaints).toEqual([])
})
