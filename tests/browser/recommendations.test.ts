import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
let browser: Browser
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 320, height: 740 }, javaScriptEnabled: false })
})
afterAll(() => closePages(browser))

const textOf = async (selector: string) => (await page.locator(selector).textContent())?.replace(/\s+/g, ' ').trim()

describe('the recommendations of forums', () => {
	test('say without a script what was recommended, to whom, and that no follow-up is known', async () => {
		await page.goto(`${site}/rekomendasi/`)
		expect(await textOf('.opening .lead')).toBe(
			'Satu forum memberi tiga rekomendasi. Tindak lanjutnya belum diketahui.',
		)
		const row = page.getByRole('row', { name: /surat edaran/ })
		expect((await row.textContent())?.replace(/\s+/g, ' ')).toMatch(/TKPKD.*Belum diketahui per 22 November 2025/)
		expect(await page.locator('.recs tbody .unknown').count()).toBe(await page.locator('.recs tbody tr').count())
	})

	test('are reached from the page of the area and from the article, which shows the same rows', async () => {
		await page.goto(`${site}/rekomendasi/`)
		const rows = await page.locator('.recs tbody th').allTextContents()
		await page.goto(`${site}/wilayah/35.26/`)
		await page.getByText('Tiga rekomendasi forum dan tindak lanjutnya').click()
		await page.getByRole('link', { name: 'Rekomendasi semua forum' }).click()
		await page.waitForURL('**/rekomendasi/#forum-*')
		await page
			.locator('.sec:target')
			.getByRole('link', { name: /^Forum Bangkalan/ })
			.click()
		await page.waitForURL('**/berita/forum-bangkalan-dtsen/')
		expect(await page.locator('.recs tbody th').allTextContents()).toEqual(rows)
		await page.locator('.aside').getByRole('link', { name: 'Rekomendasi forum' }).click()
		await page.waitForURL('**/rekomendasi/')
	})

	test('have a page and feeds each, reached from the area, the list and the search', async () => {
		await page.goto(`${site}/wilayah/35.26/`)
		await page.getByText('Tiga rekomendasi forum dan tindak lanjutnya').click()
		await page.getByRole('link', { name: /surat edaran/ }).click()
		await page.waitForURL('**/rekomendasi/bangkalan-2025-surat-edaran/')
		expect(await textOf('h1')).toBe('Menerbitkan surat edaran agar semua program memakai DTSEN.')
		expect(await textOf('.opening .lead')).toBe('Tindak lanjutnya belum diketahui per 22 November 2025.')
		expect(await page.locator('.states li').allTextContents()).toHaveLength(1)
		for (const [language, status] of [
			['', 'belum diketahui'],
			['en/', 'not known yet'],
		]) {
			const path = `${site}/${language}rekomendasi/bangkalan-2025-surat-edaran/`
			const feed = await (await page.request.get(`${path}feed.json`)).json()
			expect(feed.items).toHaveLength(1)
			expect(feed.items[0]).toMatchObject({ date_published: '2025-11-22T00:00:00Z', tags: [status] })
			const rss = await (await page.request.get(`${path}rss.xml`)).text()
			expect(rss).toContain('<pubDate>Sat, 22 Nov 2025')
		}
		const core = await (await page.request.get(`${site}/cari/inti-id.json`)).text()
		expect(core).toContain('/rekomendasi/bangkalan-2025-surat-edaran/')
	})

	test('are named on the home page, and leave other areas alone', async () => {
		await page.goto(`${site}/en/`)
		expect(await page.locator('.holds li', { hasText: 'Forum recommendations' }).textContent()).toContain(
			'not known yet',
		)
		await page.goto(`${site}/wilayah/35.29/`)
		expect(await page.getByRole('main').locator('a[href*="/rekomendasi/"]').count()).toBe(0)
	})

	test('are downloaded as a table, whose source leads back to the article', async () => {
		const table = await (await page.request.get(`${site}/unduh/rekomendasi.csv`)).text()
		expect(table.split('\r\n')[0]).toMatch(/^id,tanggal,forum,kode_wilayah,/)
		expect(table).toContain(',35.26,Bangkalan,')
		expect(table.match(/\/berita\/forum-bangkalan-dtsen\/,ID-35\.26,ya\r\n/g)).toHaveLength(3)
	})

	test('are narrowed by what is chosen, and the address holds the choice', async () => {
		// The shipped forum has one status and one area, and so no filter: rows and fields of another are put in its place.
		const scripted = await browser.newPage()
		const script = await filterScript(scripted)
		await scripted.route('**/rekomendasi/?*', (route) =>
			route.fulfill({ contentType: 'text/html', body: filtered(script) }),
		)
		await scripted.goto(`${site}/rekomendasi/?status=selesai`)
		const shown = () => scripted.locator('tbody tr:visible').allTextContents()
		expect(await shown()).toEqual(['Satu'])
		expect(await scripted.locator('section:visible').count()).toBe(1)
		await scripted.selectOption('[name=status]', '')
		await scripted.selectOption('[name=wilayah]', '99.02')
		expect(await shown()).toEqual(['Tiga'])
		expect(new URL(scripted.url()).search).toBe('?wilayah=99.02')
		expect(await scripted.locator('[role=status]').textContent()).toBe('1 tampil')
		await scripted.close()
	})
})

/** Address of the script that the page brings along for its filter. */
async function filterScript(scripted: Page): Promise<string> {
	const html = await (await scripted.request.get(`${site}/rekomendasi/`)).text()
	return /src="([^"]*RecommendationFilter[^"]*\.js)"/.exec(html)?.[1] ?? ''
}

function filtered(script: string): string {
	const field = (name: string, values: readonly string[]) =>
		`<select name="${name}">${['', ...values].map((value) => `<option>${value}</option>`).join('')}</select>`
	const row = (text: string, status: string, area: string) =>
		`<tr data-status="${status}" data-wilayah="${area}"><th>${text}</th></tr>`
	const table = (rows: string) => `<section><table class="recs"><tbody>${rows}</tbody></table></section>`
	return `<!doctype html><form data-recommendations data-count="{n} tampil">${field('status', ['selesai', 'belum-diketahui'])}
${field('wilayah', ['99.01', '99.02'])}<p role="status"></p></form>
${table(row('Satu', 'selesai', '99.01') + row('Dua', 'belum-diketahui', '99.01'))}${table(row('Tiga', 'belum-diketahui', '99.02'))}
<script type="module" src="${script}"></script>`
}
