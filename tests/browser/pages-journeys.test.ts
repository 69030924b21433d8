import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
let browser: Browser

beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

const phone = { width: 360, height: 740 }

async function onPhone(run: (context: BrowserContext) => Promise<void>, script = true): Promise<void> {
	const context = await browser.newContext({ viewport: phone, javaScriptEnabled: script })
	try {
		await run(context)
	} finally {
		await context.close()
	}
}

describe('a villager without a script', () => {
	test('reaches the own village in two taps from the home page', async () => {
		await onPhone(async (context) => {
			const page = await context.newPage()
			await page.goto(`${site}/`)
			await page.locator('.places a', { hasText: 'Lenteng' }).click()
			await page.waitForURL('**/wilayah/35.29.07/#di-dalam')
			await page.locator('#di-dalam .names a', { hasText: 'Ellak Daya' }).click()
			await page.waitForURL('**/wilayah/35.29.07.2015/')
			expect(await page.locator('h1').textContent()).toContain('Ellak Daya')
		}, false)
	})

	test('meets the finder and the way in before the first chart', async () => {
		await onPhone(async (context) => {
			const page = await context.newPage()
			await page.goto(`${site}/`)
			const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0
			expect(await top('.finder')).toBeLessThan(await top('.places'))
			expect(await top('.places')).toBeLessThan(await top('.chart'))
		}, false)
	})

	test('sees the head, the own neighbourhood and the tail of the ranked list, and opens the rest', async () => {
		await onPhone(async (context) => {
			const page = await context.newPage()
			await page.goto(`${site}/`)
			const shown = () => page.locator('.rank b:visible').count()
			const before = await shown()
			expect(before).toBeGreaterThan(8)
			expect(before).toBeLessThan(16)
			for (const summary of await page.locator('.rank summary').all()) await summary.click()
			expect(await shown()).toBe(39)
		}, false)
	})
})

describe('a villager who types', () => {
	test.each([
		['randublatng', 'Randublatung'],
		['bangkalan kec', 'Bangkalan'],
	])('"%s" on the home page is led to %s', async (typed, name) => {
		await onPhone(async (context) => {
			const page = await context.newPage()
			await page.goto(`${site}/`)
			await page.locator('#finder-q').pressSequentially(typed, { delay: 15 })
			await page.locator('.sug a', { hasText: name }).first().waitFor()
		})
	})

	test('is asked what was meant on the search page, and finds other ways', async () => {
		await onPhone(async (context) => {
			const page = await context.newPage()
			await page.goto(`${site}/cari/?q=randublatng`)
			const first = page.locator('[data-results-list] a').first()
			await first.waitFor()
			expect(await first.getAttribute('href')).toBe('/wilayah/33.16.02/')
			expect(await page.locator('.said').textContent()).toMatch(/^Mungkin maksud Anda/)
			expect(await page.locator('[data-ways] a:visible').count()).toBe(4)
		})
	})
})

describe('a funnel', () => {
	test.each(['/berita/kunjungan-tuban-ke-pasuruan/', '/program/'])('on %s can be read as values', async (path) => {
		await onPhone(async (context) => {
			const page = await context.newPage()
			await page.goto(`${site}${path}`)
			const figure = page.locator('#verifikasi-pasuruan-2022')
			expect(await figure.locator('.finding').textContent()).toContain('Dari 4.011 orang, 891 dipastikan')
			await figure.getByText('Lihat 2 tahap dalam tabel').click()
			const rows = await figure
				.locator('tbody tr')
				.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim())))
			expect(rows).toEqual([
				['Tercatat dalam daftar', '4.011', 'awal', 'awal', 'awal'],
				['Dipastikan miskin ekstrem', '891', '3.120', '22,2%', '22,2%'],
			])
			expect(await figure.locator('svg.n desc').textContent()).toContain('891')
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
		}, false)
	})
})

describe('every indicator', () => {
	test('has a chart or says why there is none', async () => {
		await onPhone(async (context) => {
			const page = await context.newPage()
			await page.goto(`${site}/indikator/`)
			const paths = await page
				.locator('main a[href^="/indikator/"]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
			const some = [...new Set(paths)].filter((path) => path !== '/indikator/')
			expect(some.length).toBeGreaterThan(30)
			const bare: string[] = []
			// Before a push eight of them that have their turn.
			for (const path of inTurn(some, 8)) {
				await page.goto(`${site}${path}`)
				if ((await page.locator('figure.chart svg').count()) + (await page.locator('main .gap').count()) === 0)
					bare.push(path)
			}
			expect(bare).toEqual([])
		}, false)
	})
})
