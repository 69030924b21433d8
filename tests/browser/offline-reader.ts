import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { bundleWorker } from '../../scripts/site/offline/bundle-worker.ts'
import { closePages, openBrowser } from './browser.ts'
import { type ChangingSite, NEXT_RELEASE, serveChangingSite } from './changing-site.ts'

/** A reader with a phone on which pages are kept, and the site, which may change: new ones for each test of the file. */
export function offlineReader() {
	let browser: Browser
	let site: ChangingSite
	let context: BrowserContext
	let page: Page

	beforeAll(async () => {
		browser = await openBrowser()
	})
	afterAll(() => closePages(browser))
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

	/** What was read, by release: marks of releases that were left are no pages. */
	const readNames = async () => (await cacheNames()).filter((name) => name.startsWith('terang-baca-'))

	/** Leaves the portal for a moment, so that the next worker takes its place, and looks from a page without scripts. */
	async function leaveAndLook(): Promise<(string | undefined)[]> {
		await page.goto('about:blank')
		await page.waitForTimeout(2000)
		await page.goto(`${site.address}/robots.txt`)
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

	return {
		get page() {
			return page
		},
		get context() {
			return context
		},
		get site() {
			return site
		},
		/** The reader closes the window, and opens another. */
		async openWindow() {
			await page.close()
			page = await context.newPage()
		},
		open,
		lead,
		bar,
		isHeld,
		cacheNames,
		readNames,
		workers,
		leaveAndLook,
		isTakenOver,
		cut,
		comeBack,
		read,
		save,
	}
}
