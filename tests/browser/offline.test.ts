import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { bundleWorker } from '../../scripts/offline/bundle-worker.ts'
import { openBrowser } from './browser.ts'
import { type ChangingSite, NEXT_RELEASE, serveChangingSite } from './changing-site.ts'

const sumenep = '/wilayah/35.29/'
const village = '/wilayah/33.16.02.2006/'

let browser: Browser
let site: ChangingSite
let context: BrowserContext
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
	site = await serveChangingSite(inject('siteFolder'), await bundleWorker('switch-off'))
	context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: 'allow' })
	page = await context.newPage()
})
afterEach(async () => {
	await context.close()
	await site.close()
})

const open = (path: string) => page.goto(site.address + path, { waitUntil: 'load' })
const lead = () => page.locator('main .lead').first().textContent()
const bar = () => page.locator('.copy-bar')
const isHeld = (path: string) =>
	expect
		.poll(() => page.evaluate(`caches.match('${path}').then((copy) => copy !== undefined)`), { timeout: 20_000 })
		.toBe(true)
const cacheNames = () => page.evaluate<string[]>('caches.keys()')
const workers = () =>
	page.evaluate<(string | undefined)[]>(
		'navigator.serviceWorker.getRegistrations().then((all) => all.map((one) => one.waiting ? "waiting" : one.active?.state))',
	)

/**
 * Leaves the portal for a moment, and looks from a page without scripts. Chromium may leave the next worker waiting until
 * the last page of the one before is left. Nothing is opened in that moment: a browser that is driven stops a worker in
 * the midst of a page, and that page never comes; a reader's browser lets it finish.
 */
async function leaveAndLook(): Promise<(string | undefined)[]> {
	await page.goto('about:blank')
	await page.waitForTimeout(2000)
	// A page that never comes is given up soon, and the next look begins anew.
	await page.goto(`${site.address}/robots.txt`, { timeout: 5000 })
	return [...(await workers()), ...(await cacheNames())]
}

/** The worker of the next release is in place. */
const isTakenOver = () =>
	expect
		.poll(leaveAndLook, { timeout: 30_000 })
		.toEqual(expect.arrayContaining(['activated', `terang-baca-${NEXT_RELEASE}`]))

async function cut(): Promise<void> {
	site.become('cut')
	await context.setOffline(true)
}

async function comeBack(state: 'first' | 'next' | 'off'): Promise<void> {
	site.become(state)
	await context.setOffline(false)
}

/** A page read, and its copy on the device. */
async function read(path: string): Promise<void> {
	await open(path)
	await isHeld(path)
}

async function save(code: string): Promise<void> {
	await open(`/wilayah/${code}/`)
	await page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
	await page.getByRole('button', { name: 'Simpan', exact: true }).click()
	await page.getByText(/^Tersimpan, salinan/).waitFor({ timeout: 60_000 })
}

describe('without a network', () => {
	test('a page that was read opens whole, with the day of its copy', async () => {
		await read(sumenep)
		await cut()
		await open(sumenep)
		expect(await lead()).toContain('17,02 persen')
		expect(await bar().textContent()).toMatch(/^Salinan \d{1,2} [A-Z][a-z]+ 20\d\d, tanpa jaringan\./)
		expect(await page.evaluate("getComputedStyle(document.querySelector('.mast')).display")).toBe('block')
		expect(await page.evaluate('document.styleSheets.length')).toBeGreaterThanOrEqual(2)
	})

	test('a page that was never read gives way to the list of what is saved', async () => {
		await read(sumenep)
		await cut()
		await open(village)
		expect(await page.getByText('halaman yang Anda tuju belum tersimpan').isVisible()).toBe(true)
		await page.locator('[data-read] a').filter({ hasText: 'Kabupaten Sumenep' }).click()
		expect(await lead()).toContain('17,02 persen')
	})

	test('a free comparison is never a copy: it asks for figures that might be newer than its words', async () => {
		await read(sumenep)
		await open('/bandingkan/')
		await cut()
		await open('/bandingkan/')
		expect(await page.getByText('halaman yang Anda tuju belum tersimpan').isVisible()).toBe(true)
	})
})

describe('a kabupaten/kota that is saved', () => {
	test('tells its size first, and opens with all its villages when there is no network', async () => {
		await open('/wilayah/35.75/')
		await page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
		await expect.poll(() => page.locator('.save-area').textContent()).toMatch(/\d+ halaman, kira-kira [\d,]+ [KM]B\./)
		await page.getByRole('button', { name: 'Simpan', exact: true }).click()
		await page.getByText(/^Tersimpan, salinan/).waitFor({ timeout: 60_000 })
		await cut()
		await open('/wilayah/35.75.01/')
		expect(await page.locator('h1').textContent()).toContain('Kecamatan')
		await page.locator('#di-dalam a[href^="/wilayah/35.75.01."]').first().click()
		expect(await page.locator('h1').textContent()).toContain('Kelurahan')
		await bar().waitFor()
	})

	test('is listed, and removed by one button', async () => {
		await save('35.75')
		await open('/luring/')
		const row = page.locator('[data-saved] li')
		expect(await row.textContent()).toMatch(/Kota Pasuruan\d+ halaman, [\d,]+ [KM]B, salinan \d/)
		await row.getByRole('button', { name: 'Hapus Kota Pasuruan' }).click()
		await expect.poll(() => row.count()).toBe(0)
		expect((await cacheNames()).filter((name) => name.includes('simpan'))).toEqual([])
	})

	test('called off or cut off half-way leaves nothing behind', async () => {
		await open(sumenep)
		await page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
		await page.getByRole('button', { name: 'Simpan', exact: true }).click()
		await page.getByText(/dari \d+ halaman tersimpan/).waitFor()
		await page.getByRole('button', { name: 'Batal' }).click()
		const saved = async () => (await cacheNames()).filter((name) => name.includes('simpan'))
		await expect.poll(saved).toEqual([])
		await page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
		await page.getByRole('button', { name: 'Simpan', exact: true }).click()
		await page.getByText(/dari \d+ halaman tersimpan/).waitFor()
		await cut()
		await page.getByText(/^Belum tersimpan: jaringan terputus/).waitFor()
		await expect.poll(saved).toEqual([])
	})

	test('called off and begun again at once stands whole; one whose window was closed is cleared up', async () => {
		await open(sumenep)
		const begin = async () => {
			await page.getByRole('button', { name: 'Simpan di gawai ini' }).click()
			await page.getByRole('button', { name: 'Simpan', exact: true }).click()
		}
		await begin()
		await page.getByText(/dari \d+ halaman tersimpan/).waitFor()
		await page.close()
		page = await context.newPage()
		const saved = async () => (await cacheNames()).filter((name) => name.includes('simpan'))
		await open('/luring/')
		await expect.poll(saved).toEqual([])
		await open('/wilayah/35.75/')
		site.delay(300)
		await begin()
		await page.getByRole('button', { name: 'Batal' }).click()
		await begin()
		site.delay(0)
		await page.getByText(/^Tersimpan, salinan/).waitFor({ timeout: 60_000 })
		expect(await saved()).toHaveLength(1)
	})
})

describe('a new release', () => {
	test('is offered, not forced: pages of the old one stay whole until the reader asks for the new', async () => {
		await read(sumenep)
		await cut()
		await comeBack('next')
		await open(sumenep)
		expect(await lead()).toContain('17,02 persen')
		expect(await page.evaluate("getComputedStyle(document.querySelector('.mast')).borderBottomStyle")).toBeTruthy()
		await page.getByText('Angka baru tersedia.').waitFor()
		expect(await lead()).toContain('17,02 persen')
		await page.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(lead, { timeout: 20_000 }).toContain('16,02 persen')
		await isHeld(sumenep)
		await expect.poll(cacheNames).toEqual([`terang-baca-${NEXT_RELEASE}`])
		await cut()
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
	})

	test('once a page of it was seen, no page of the old one is shown again', async () => {
		await read(sumenep)
		site.become('next without worker')
		await open(village)
		expect(await page.locator('h1').textContent()).toContain('Pilang Baru')
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
		site.become('next')
		await open(village)
		await isTakenOver()
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
		await isHeld(sumenep)
		await cut()
		await open(sumenep)
		expect(await lead()).toContain('16,02 persen')
		expect(await cacheNames()).toEqual([`terang-baca-${NEXT_RELEASE}`])
	})

	test('leaves a saved kabupaten/kota whole as it was until it is fetched anew as a whole', async () => {
		await save('35.75')
		await cut()
		await comeBack('next')
		await open('/luring/')
		await page.getByRole('button', { name: 'Muat ulang' }).click()
		const row = page.locator('[data-saved] li')
		await row.getByText('angka rilis sebelumnya').waitFor({ timeout: 20_000 })
		await isTakenOver()
		const releases = () => page.evaluate('document.documentElement.dataset.rilis')
		await open('/wilayah/35.75.01/')
		expect(await releases()).toBe(NEXT_RELEASE)
		await cut()
		await open('/wilayah/35.75.01/')
		expect(await releases()).not.toBe(NEXT_RELEASE)
		expect(await bar().textContent()).toContain('tanpa jaringan. Ini angka rilis sebelumnya.')
		expect(await bar().getByRole('link', { name: 'Perbarui simpanan' }).getAttribute('href')).toBe('/luring/')
		await comeBack('next')
		await open('/luring/')
		await page.getByRole('button', { name: 'Perbarui Kota Pasuruan' }).click()
		await expect.poll(() => row.getByText('angka rilis sebelumnya').count(), { timeout: 60_000 }).toBe(0)
		expect((await cacheNames()).filter((name) => name.includes('simpan'))).toEqual([
			expect.stringContaining(`terang-simpan-id-35.75-${NEXT_RELEASE}-`),
		])
		await cut()
		await open('/wilayah/35.75.01/')
		expect(await releases()).toBe(NEXT_RELEASE)
		expect(await bar().textContent()).not.toContain('rilis sebelumnya')
	})

	test('comes at once where another tab took it in already', async () => {
		await read(sumenep)
		const other = await context.newPage()
		await other.goto(site.address + village)
		site.become('next')
		await open(sumenep)
		await page.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(lead, { timeout: 20_000 }).toContain('16,02 persen')
		await isHeld(sumenep)
		expect(await other.locator('h1').textContent()).not.toContain('Pilang Baru')
		await other.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(() => other.locator('h1').textContent(), { timeout: 2000 }).toContain('Pilang Baru')
	})

	test('that cannot take over while tabs are open is shown all the same, and says that they must be closed', async () => {
		await read(sumenep)
		const other = await context.newPage()
		await other.goto(site.address + village)
		site.become('next that waits')
		await open(sumenep)
		await page.getByRole('button', { name: 'Muat ulang' }).click()
		await expect.poll(lead, { timeout: 20_000 }).toContain('16,02 persen')
		expect(await workers()).toEqual(['waiting'])
		await page.getByText('tutup semua tab portal ini, lalu buka lagi.').waitFor()
		await other.close()
		await isTakenOver()
		await read(sumenep)
		expect(await bar().count()).toBe(0)
	})

	test('replaces a saved kabupaten/kota whole from its own page, too', async () => {
		await save('35.75')
		site.become('next')
		await open('/luring/')
		await page.getByRole('button', { name: 'Muat ulang' }).click()
		await isTakenOver()
		await open('/wilayah/35.75/')
		const part = page.locator('.save-area')
		await part.getByText('angka rilis sebelumnya. Simpan lagi untuk memperbarui.').waitFor()
		await part.getByRole('button', { name: 'Simpan di gawai ini' }).click()
		await part.getByRole('button', { name: 'Simpan', exact: true }).click()
		await part.getByText(/^Tersimpan, salinan [^,]+\.$/).waitFor({ timeout: 60_000 })
		expect((await cacheNames()).filter((name) => name.includes('simpan'))).toEqual([
			expect.stringContaining(`terang-simpan-id-35.75-${NEXT_RELEASE}-`),
		])
	})

	test('is waited for, however slow the network, before a saved page of an earlier one is shown', async () => {
		await save('35.75')
		await cut()
		await comeBack('next')
		await open('/luring/')
		await page.getByRole('button', { name: 'Muat ulang' }).click()
		await isTakenOver()
		site.delay(5000)
		await open('/wilayah/35.75.01/')
		expect(await page.evaluate('document.documentElement.dataset.rilis')).toBe(NEXT_RELEASE)
	})
})

describe('switched off', () => {
	test('by the reader: every copy goes, the worker too, and neither comes back by itself', async () => {
		await read(sumenep)
		await open('/luring/')
		await page.getByRole('button', { name: 'Hapus semua dan matikan' }).click()
		await page.getByText('Penyimpanan di gawai ini dimatikan.').waitFor()
		await open(sumenep)
		await page.waitForTimeout(1000)
		expect(await cacheNames()).toEqual(['terang-mati'])
		expect(await workers()).toEqual([])
		await open('/luring/')
		await page.getByRole('button', { name: 'Nyalakan lagi' }).click()
		await isHeld('/luring/')
	})

	test('by the office: the worker that is served instead clears up on devices of earlier readers, and goes', async () => {
		await read(sumenep)
		site.become('off')
		await open(village)
		await expect.poll(() => site.asked.includes('/sw.js'), { timeout: 10_000 }).toBe(true)
		await expect.poll(leaveAndLook, { timeout: 30_000 }).toEqual([])
	})
})
