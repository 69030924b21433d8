import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
const phone = { viewport: { width: 360, height: 640 } }
/** Where content begins at the latest: two thirds down the first screen. */
const LATEST = 420

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

test.each(['/', '/en/'])('%s has the search field and the big figure on the first screen of a phone', async (path) => {
	const { page, close } = await visit(browser, site + path, phone)
	for (const part of ['#finder-q', '.fig-n']) {
		const box = await page.locator(part).boundingBox()
		expect((box?.y ?? 999) + (box?.height ?? 0), part).toBeLessThan(phone.viewport.height)
	}
	await close()
})

test.each([
	['/berita/', 'main article'],
	['/data/', 'main .dl li'],
	['/program/', 'main form select'],
	['/indikator/', 'main .holds li'],
	['/metodologi/', 'main .prose > *'],
])('%s begins its list early on a phone', async (path, first) => {
	const { page, close } = await visit(browser, site + path, phone)
	expect((await page.locator(first).first().boundingBox())?.y).toBeLessThan(LATEST)
	await close()
})

test('files stand below what they hold on a phone, which keeps its width', async () => {
	const { page, close } = await visit(browser, `${site}/data/`, phone)
	const rows = page.locator('main .dl > li')
	expect(await rows.count()).toBeGreaterThan(5)
	for (const row of await rows.all()) {
		const box = await row.locator('> span').first().boundingBox()
		expect(box?.width).toBeGreaterThan(280)
	}
	await close()
})

test('the house font is asked for with the page, and used on the first view', async () => {
	const { page, close, shifts } = await visit(browser, `${site}/wilayah/35.29/`, phone)
	const preloaded = await page.locator('link[rel=preload][as=font]').getAttribute('href')
	expect(preloaded).toMatch(/plus-jakarta-sans-latin-wght-normal.*\.woff2$/)
	const loaded = await page.evaluate<string[]>(
		'[...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family)',
	)
	expect(loaded.join()).toContain('Plus Jakarta Sans')
	expect(await shifts()).toEqual([])
	await close()
})
