import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'

const site = inject('siteAddress')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const paths = [
	'/',
	'/en/',
	'/wilayah/',
	'/wilayah/00/',
	'/wilayah/35/',
	'/wilayah/35.29/',
	'/wilayah/35.75/',
	'/wilayah/33.16.02/',
	'/wilayah/33.16.02.2006/',
	'/wilayah/33.16.02.1005/',
	'/en/wilayah/33.16.02.2006/',
	'/wilayah/99.01/',
	'/wilayah/99.01.01/',
	'/wilayah/99.01.01.2001/',
	'/indikator/',
	'/indikator/p0/',
	'/indikator/idm/',
	'/program/',
	'/program/pkh/',
	'/program/kube/',
	'/en/program/pelatihan-keterampilan/',
	'/wilayah/99.01/',
	'/wilayah/99.01.01/',
	'/wilayah/99.01.01.2006/',
	'/data/contoh-pkh-simulasi/',
	'/berita/',
	'/berita/forum-bangkalan-dtsen/',
	'/data/',
	'/data/idm-desa-2024/',
	'/cari/',
	'/metodologi/',
	'/glosarium/',
	'/en/glosarium/',
	'/tentang/',
]

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Opens a page in a fresh context and keeps what it complained of and what it asked for. */
async function open(path: string, width: number, options: { javaScriptEnabled?: boolean; dark?: boolean } = {}) {
	const context = await browser.newContext({
		viewport: { width, height: 800 },
		javaScriptEnabled: options.javaScriptEnabled ?? true,
		colorScheme: options.dark ? 'dark' : 'light',
		// The test's own tools, such as axe, are no part of the page and do not fall under its policy.
		bypassCSP: false,
	})
	const page = await context.newPage()
	const complaints: string[] = []
	const requests: string[] = []
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
	})
	page.on('pageerror', (error) => complaints.push(error.message))
	page.on('request', (request) => requests.push(request.url()))
	await page.goto(site + path, { waitUntil: 'networkidle' })
	return { page, complaints, requests, close: () => context.close() }
}

async function findings(page: Page): Promise<string[]> {
	await page.evaluate(axe)
	return page.evaluate(async () => {
		const { violations } = await (
			globalThis as unknown as {
				axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
			}
		).axe.run()
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
	})
}

describe.each(paths)('%s', (path) => {
	test.each([320, 360, 1280])('fits %i px, without a complaint and without a request to others', async (width) => {
		const { page, complaints, requests, close } = await open(path, width)
		const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth)
		expect(scrollWidth).toBeLessThanOrEqual(width)
		expect(complaints).toEqual([])
		expect(requests.filter((url) => !url.startsWith(site))).toEqual([])
		expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([])
		await close()
	})

	test.each([
		['light', false],
		['dark', true],
	])('has no finding of axe in %s', async (_, dark) => {
		const { page, close } = await open(path, 360, { dark })
		expect(await findings(page)).toEqual([])
		await close()
	})
})

test('an area page is complete without a script: sentence, figures, charts and tables', async () => {
	const { page, close } = await open('/wilayah/35.29/', 360, { javaScriptEnabled: false })
	expect(await page.locator('main .lead').textContent()).toContain('17,02 persen penduduk Sumenep miskin')
	expect(await page.locator('figure.chart svg[role=img]:visible').count()).toBeGreaterThanOrEqual(5)
	expect(await page.locator('figure.chart table').count()).toBeGreaterThanOrEqual(4)
	expect(await page.locator('script').count()).toBe(0)
	await close()
})

test('the village page tells why it shows no poverty rate, and what is valid instead', async () => {
	const { page, close } = await open('/wilayah/33.16.02.2006/', 1280)
	const unknown = await page.locator('#tidak-tahu').textContent()
	expect(unknown).toContain('Mengapa tidak ada angka kemiskinan Desa Pilang?')
	expect(unknown).toContain('10,58 persen pada Maret 2025')
	await close()
})

test('a missing address leads to a page with a way back', async () => {
	const { page, close } = await open('/wilayah/12.34.56/', 360)
	expect(await page.locator('h1').textContent()).toBe('Halaman tidak ditemukan')
	await close()
})
