import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled })
	const page = await context.newPage()
	await page.goto(site + path, { waitUntil: 'networkidle' })
	return page
}

describe('the programmes', () => {
	test('stand by strategy, and by pillar and sector, without a script', async () => {
		const page = await open('/program/', false)
		expect(await page.locator('form[data-programmes]').isHidden()).toBe(true)
		expect(await page.locator('#pilar-enabling a').count()).toBeGreaterThan(1)
		expect(await page.locator('#sektor-kesehatan a').count()).toBeGreaterThan(1)
		expect(await page.locator('#kurangi-beban li:visible').count()).toBeGreaterThan(3)
		await page.context().close()
	})

	test('are narrowed by pillar and sector, and the address holds the choice', async () => {
		const page = await open('/program/')
		const all = await page.locator('[data-filtered] li:visible').count()
		await page.selectOption('#f-pilar', 'enabling')
		await page.selectOption('#f-sektor', 'kesehatan')
		const some = await page.locator('[data-filtered] li:visible').count()
		expect(some).toBeGreaterThan(0)
		expect(some).toBeLessThan(all)
		expect(new URL(page.url()).search).toBe('?pilar=enabling&sektor=kesehatan')
		expect(await page.locator('form[data-programmes] [role=status]').textContent()).toBe(`${some} program tampil`)
		await page.reload()
		expect(await page.locator('[data-filtered] li:visible').count()).toBe(some)
		await page.context().close()
	})
})

describe('simulated recipients', () => {
	test.each(['/wilayah/99.01/', '/wilayah/99.01.01/', '/program/pkh/', '/en/program/kube/'])(
		'are marked on every figure and table of %s',
		async (path) => {
			const page = await open(path)
			expect(await page.locator('.sim-band').isVisible()).toBe(true)
			const tables = page.locator('table[data-program], table:has([data-program])')
			expect(await tables.count()).toBeGreaterThan(1)
			const unmarked = await tables.evaluateAll(
				(all) => all.filter((table) => !table.closest('.sim')?.querySelector('.sim-tag')).length,
			)
			expect(unmarked).toBe(0)
			const silent = await page
				.locator('.sim svg[role=img]')
				.evaluateAll((all) => all.filter((svg) => !svg.querySelector('.t-sim')).length)
			expect(silent).toBe(0)
			await page.context().close()
		},
	)

	test('are kept from search engines, in the page and in the list of pages', async () => {
		const page = await open('/')
		const list = await (await page.request.get(`${site}/sitemap-0.xml`)).text()
		const dataset = '/data/contoh-pkh-simulasi/'
		for (const path of ['/wilayah/99.01.01/', '/en/program/kube/', '/dapil/', '/en/dapil/contoh-1/', dataset]) {
			await page.goto(site + path)
			expect(await page.locator('meta[name=robots]').getAttribute('content'), path).toBe('noindex')
			expect(list).not.toContain(`${path}<`)
		}
		expect(await (await page.request.get(site + dataset)).text()).not.toContain('"@type":"Dataset"')
		await page.context().close()
	})

	test('hide with one mark, explained on the page, and with nothing that tells why', async () => {
		const page = await open('/wilayah/99.01.01/')
		const marks = await page
			.locator('td.q')
			.evaluateAll((all) => [...new Set(all.map((cell) => `${cell.className}|${cell.innerHTML.trim()}`))])
		expect(marks).toEqual(['r q|<span>disamarkan</span>'])
		expect(await page.locator('#mengapa-disamarkan a').getAttribute('href')).toBe('/metodologi/#disamarkan')
		await page.context().close()
	})

	test('never stand in a real area, nor in a file without the word in its name', () => {
		const downloads = readdirSync(join(folder, 'unduh')).filter((name) => name.endsWith('.csv'))
		for (const name of downloads) {
			const text = readFileSync(join(folder, 'unduh', name), 'utf8')
			if (!text.startsWith('kode_wilayah,nama_wilayah,tingkat,program')) continue
			expect(name).toMatch(/-simulasi\.csv$/)
			const rows = text.trim().split('\r\n').slice(1)
			expect(rows.filter((row) => !row.startsWith('99.'))).toEqual([])
		}
		const api = JSON.parse(readFileSync(join(folder, 'api/v1/wilayah/35.29.json'), 'utf8'))
		expect(api.penerima).toEqual([])
	})

	test('do not make Indonesia larger than it is', async () => {
		const page = await open('/wilayah/00/')
		expect(await page.locator('.area-meta').textContent()).toContain('38 provinsi')
		await page.context().close()
	})
})
