import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite } from '../../scripts/site/serve/serve-site.ts'
import { inFull } from '../depth.ts'
import { buildSite, isBuilt, siteFolder } from '../offices/built-site.ts'
import { officeBuilder } from '../offices/office-builder.ts'
import { officeRoom } from '../offices/office-room.ts'
import { foreignWords, officesNow } from '../offices/offices.ts'
import { closePages, openBrowser } from './browser.ts'
import { type Visit, visit } from './visit.ts'

/** A phone as most readers hold it. */
const phone = { viewport: { width: 390, height: 844 } }

let browser: Browser
beforeAll(async () => {
	await buildMissing()
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

/** The builds of this run have left their sites; whoever runs this file alone has them built here. */
async function buildMissing(): Promise<void> {
	const missing = officesNow()
		.map(([name]) => name)
		.filter((name) => !isBuilt(name))
	if (missing.length === 0) return
	const room = officeRoom()
	const builder = officeBuilder(room.path)
	for (const name of missing) expect((await buildSite(name, builder)).code, name).toBe(0)
	builder.stop()
	room.remove()
}

describe.each(officesNow())('the portal of %s, opened on a phone', (name, office) => {
	let site: Awaited<ReturnType<typeof serveSite>>
	let opened: Visit
	beforeAll(async () => {
		site = await serveSite(siteFolder(name), 0)
		opened = await visit(browser, `${site.address}/`, phone)
	})
	afterAll(async () => {
		await opened?.close()
		await site?.close()
	})

	/** Before a push the deepest area alone, at night one of each level and the indicator. */
	const areas = office.pages.filter((path) => path.startsWith('wilayah/'))
	const pages = inFull ? office.pages : areas.slice(-1)

	test('fits home and the pages of its areas into 390 px, in words of its own', async () => {
		const faults: string[] = []
		for (const path of ['', ...pages]) {
			if (path !== '') await opened.page.goto(`${site.address}/${path}`)
			faults.push(...(await faultsOf(opened.page)).map((fault) => `/${path}: ${fault}`))
		}
		expect(faults).toEqual([])
	})

	test('finds its home area by name', async () => {
		const { page } = opened
		await page.goto(`${site.address}/cari/?q=${encodeURIComponent(office.home.name)}`)
		const first = page.locator('[data-results-list] a').first()
		await first.waitFor()
		expect(await first.getAttribute('href')).toBe(`/wilayah/${office.home.code}/`)
		expect(await faultsOf(page)).toEqual([])
	})

	test('compares what it has, or says that there is nothing to compare', async () => {
		const { page } = opened
		await page.goto(`${site.address}/bandingkan/`)
		if (await page.locator('[data-compare]').count())
			await page.locator('.cmp-result:not([aria-busy]) figure').waitFor()
		else expect(await page.locator('main').textContent()).toContain('Belum ada angka yang dapat dibandingkan')
		expect(await faultsOf(page)).toEqual([])
	})

	test('raises no complaint of the browser', async () => {
		expect(opened.complaints).toEqual([])
		expect(await opened.violations()).toEqual([])
	})

	async function faultsOf(page: Page): Promise<string[]> {
		const width = await page.evaluate(() => document.documentElement.scrollWidth)
		const words = foreignWords((await page.locator('body').textContent()) ?? '', office)
		return [
			...(width > phone.viewport.width ? [`is ${width} px wide`] : []),
			...words.map((word) => `speaks of ${word}`),
		]
	}
})
