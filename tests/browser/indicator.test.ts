import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openSite } from '../../scripts/ground/files/site-files.ts'
import { inTurn } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
const phone = { viewport: { width: 360, height: 640 } }
const paths = [...openSite(inject('siteFolder')).paths]
	.filter((path) => /^indikator\/[^/]+\/index\.html$/.test(path))
	.map((path) => `/${path.replace('index.html', '')}`)

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

/** Ten screens of such a phone. */
const TALLEST = 6400
const LOWEST_FIRST_FIGURE = 420

// Before a push eight of them that have their turn.
test('every indicator has its first figure on the first screen of a phone, and a page of ten screens at most', async () => {
	expect(paths.length).toBeGreaterThan(20)
	const { page, close } = await visit(browser, site + paths[0], phone)
	const faults: string[] = []
	for (const path of inTurn(paths, 8)) {
		await page.goto(site + path)
		const own = page.locator('.own b')
		const box = (await own.count()) > 0 ? await own.boundingBox() : null
		if (box && box.y + box.height > LOWEST_FIRST_FIGURE) faults.push(`${path}: first figure at ${box.y + box.height}`)
		const height = await page.evaluate<number>('document.documentElement.scrollHeight')
		if (height > TALLEST) faults.push(`${path}: ${height} px`)
	}
	expect(faults).toEqual([])
	await close()
})

describe('the field for the own area', () => {
	test('finds a village, opens its table and rings it among the bars', async () => {
		const { page, close, complaints } = await visit(browser, `${site}/indikator/idm/`, phone)
		await page.fill('#wilayah-anda', 'pilang')
		const found = page.locator('.own-found li').filter({ hasText: 'Pilang, Randublatung' })
		expect(await found.textContent()).toMatch(/0,7595/)
		expect(await found.locator('a').getAttribute('href')).toBe('/wilayah/33.16.02.2006/')
		expect(await page.locator('#semua tbody tr:visible').filter({ hasText: 'Pilang, Randublatung' }).count()).toBe(1)
		await page.fill('#wilayah-anda', 'pilang, randu')
		expect(await page.locator('.own-mark:visible').count()).toBe(1)
		await page.fill('#wilayah-anda', '')
		expect(await page.locator('.own-mark').count()).toBe(0)
		expect(complaints).toEqual([])
		await close()
	})

	test('is a link to the whole table without a script', async () => {
		const { page, close } = await visit(browser, `${site}/indikator/p0/`, { ...phone, javaScriptEnabled: false })
		expect(await page.locator('#wilayah-anda').isVisible()).toBe(false)
		expect(await page.locator('.own-area a[href="#semua"]').isVisible()).toBe(true)
		expect(await page.locator('#semua tbody tr:visible').count()).toBe(10)
		await page.locator('.unfold summary').click()
		expect(await page.locator('#semua tbody tr:visible').count()).toBeGreaterThan(80)
		await close()
	})
})

test('a folded table shows all that a search finds, and the own row in any order', async () => {
	const { page, close } = await visit(browser, `${site}/indikator/p0/`, phone)
	await page.fill('#semua input', 'kota')
	expect(await page.locator('#semua tbody tr:visible').count()).toBeGreaterThan(10)
	await page.fill('#semua input', '')
	await page.locator('#semua th button').first().click()
	expect(await page.locator('#semua tbody tr.me').isVisible()).toBe(true)
	expect(await page.locator('#semua tbody tr:visible').count()).toBeLessThanOrEqual(11)
	await close()
})

test('how it is measured follows the table, where "Cara hitung" leads', async () => {
	const { page, close } = await visit(browser, `${site}/wilayah/35.29/`, phone)
	const hrefs = await page
		.locator('.acts a', { hasText: 'Cara hitung' })
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
	expect(hrefs.length).toBeGreaterThan(0)
	expect(hrefs.filter((href) => !/^\/indikator\/[^/]+\/#metode$/.test(href))).toEqual([])
	await page.goto(`${site}/indikator/p0/`)
	const ids = await page.locator('section[id]').evaluateAll((sections) => sections.map(({ id }) => id))
	expect(ids.indexOf('metode')).toBe(ids.indexOf('semua') + 1)
	await close()
})
