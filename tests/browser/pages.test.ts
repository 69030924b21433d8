import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'
import { representatives, templates } from './templates.ts'
import { scrollThrough, type Visit, visit } from './visit.ts'

const site = inject('siteAddress')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

const overflow = async (page: Page, width: number): Promise<number> => {
	await page.setViewportSize({ width, height: 800 })
	return (await page.evaluate<number>('document.documentElement.scrollWidth')) - width
}

test('every route of src/pages has a page that stands for it here', () => {
	expect(templates().length).toBeGreaterThan(12)
	expect(templates().filter(({ addresses }) => addresses.length === 0)).toEqual([])
})

/** Translations stand in the same templates and colours: what can differ is in the words. */
const isTranslation = (path: string) => path.startsWith('/en/')

/** Pages that are looked at in the dark, too: before a push some that have their turn; the style page shows every colour. */
const inTheDark = new Set(
	inTurn(
		representatives().filter((path) => !isTranslation(path)),
		4,
	),
)

/** One visit serves all that is asked of a page, in this order: coming to it is what takes long. */
describe.each(representatives())('%s', (path) => {
	let visited: Visit
	beforeAll(async () => {
		visited = await visit(browser, site + path)
	})
	afterAll(() => visited?.close())

	test('is calm while it is read: no complaint, no request to others, no cookie, nothing stopped, nothing moves', async () => {
		const { page, complaints, requests, violations, shifts } = visited
		await scrollThrough(page)
		expect.soft(await violations()).toEqual([])
		expect.soft(await shifts()).toEqual([])
		expect.soft(requests.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url))).toEqual([])
		expect.soft(requests.filter((url) => url.includes('/pagefind/') && !path.endsWith('/cari/'))).toEqual([])
		expect.soft(await page.context().cookies()).toEqual([])
		for (const width of [320, 768, 1280, 360]) expect.soft(await overflow(page, width), `${width} px`).toBe(0)
		expect.soft(complaints).toEqual([])
	})

	if (isTranslation(path))
		test('has no finding of axe, colours aside', async () => {
			expect(await axeFindings(visited.page, 'structure')).toEqual([])
		})
	else
		test(`has no finding of axe in light${inTheDark.has(path) ? ' and in dark' : ''}`, async () => {
			expect.soft(await axeFindings(visited.page), 'light').toEqual([])
			if (!inTheDark.has(path)) return
			await visited.page.emulateMedia({ colorScheme: 'dark' })
			expect.soft(await axeFindings(visited.page, 'colour'), 'dark').toEqual([])
		})
})

test('an area page is complete without a script: sentence, figures, charts and tables', async () => {
	const { page, close } = await visit(browser, `${site}/wilayah/35.29/`, { javaScriptEnabled: false })
	expect(await page.locator('main .lead').first().textContent()).toContain('17,02 persen')
	expect(await page.locator('figure.chart svg[role=img]:visible').count()).toBeGreaterThanOrEqual(3)
	expect(await page.locator('figure.chart table').count()).toBeGreaterThanOrEqual(4)
	await close()
})

test('the village page tells why it shows no poverty rate, and what is valid instead', async () => {
	const { page, close } = await visit(browser, `${site}/wilayah/33.16.02.2006/`)
	const unknown = await page.locator('#tidak-tahu').textContent()
	expect(unknown).toContain('Mengapa tidak ada angka kemiskinan Desa Pilang?')
	expect(unknown).toContain('10,58 persen pada Maret 2025')
	await close()
})

test('a missing address leads to a page with a way back', async () => {
	const { page, close } = await visit(browser, `${site}/wilayah/12.34.56/`)
	expect(await page.locator('h1').textContent()).toBe('Halaman tidak ditemukan')
	await close()
})
