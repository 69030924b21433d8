import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

describe('the ready comparisons', () => {
	const sets = [
		'sumber-dokumen',
		'serupa-sumenep',
		'jawa-tengah-tertinggi',
		'jawa-tengah-terendah',
		'jawa-timur-tertinggi',
		'jawa-timur-terendah',
		'kalimantan-timur',
	]

	test('are these, in both languages, and all linked', async () => {
		const built = (parent: string) =>
			readdirSync(join(folder, parent), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => name)
				.toSorted()
		expect(built('bandingkan')).toEqual(sets.toSorted())
		expect(built('en/bandingkan')).toEqual(sets.toSorted())
		const index = readFileSync(join(folder, 'bandingkan/index.html'), 'utf8')
		for (const set of sets) expect(index).toContain(`href="/bandingkan/${set}/"`)
	})

	test('are complete without a script: sentence, three drawings, table, way to change it', async () => {
		const { page, close } = await visit(browser, `${site}/bandingkan/sumber-dokumen/`, { javaScriptEnabled: false })
		expect(await page.locator('h1').textContent()).toMatch(
			/^Sejak Maret 2015 persentase penduduk miskin turun paling banyak di /,
		)
		expect(await page.locator('figure.chart svg[role=img]:visible').count()).toBe(3)
		expect(await page.locator('table tbody tr').count()).toBe(22)
		const headings = await page.locator('table thead th').allTextContents()
		expect(headings.map((text) => text.trim())).toEqual([
			'Tahun',
			'Sumenep',
			'Kota Pasuruan',
			'Tuban',
			'Bangkalan',
			'Blora',
			'Paser',
		])
		expect(await page.getByRole('link', { name: 'Ubah perbandingan ini' }).getAttribute('href')).toBe(
			'/bandingkan/?wilayah=35.29,35.75,35.23,35.26,33.16,64.01&indikator=p0',
		)
		await close()
	})

	test('have the numbers of each drawing as a file without a script, and save it as a picture with one', async () => {
		const { page, complaints, close } = await visit(browser, `${site}/bandingkan/jawa-timur-tertinggi/`)
		const files = await page
			.locator('figure.chart .acts a[download]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
		expect(files).toEqual(['panel', 'lereng', 'titik'].map((form) => `/bandingkan/jawa-timur-tertinggi-${form}.csv`))
		const rows = files.map((file) => readFileSync(join(folder, file ?? ''), 'utf8').split('\r\n').length - 2)
		// Ten areas: all years, both ends, one year.
		expect(rows.slice(1)).toEqual([20, 10])
		expect(rows[0]).toBeGreaterThan(200)
		await page.locator('#banding-lereng .src button').first().click()
		const button = page.locator('#banding-lereng').getByRole('button', { name: 'Simpan gambar SVG' })
		const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
		expect(readFileSync(await download.path(), 'utf8')).toContain('Sampang')
		expect(await page.locator('#banding-lereng').getByRole('button', { name: 'Salin angka' }).count()).toBe(1)
		expect(complaints).toEqual([])
		await close()
	})

	test('stand in for the tool where there is no script', async () => {
		const { page, close } = await visit(browser, `${site}/bandingkan/`, { javaScriptEnabled: false })
		expect(await page.locator('.cmp').isHidden()).toBe(true)
		expect(await page.getByText('Tanpa skrip, buka salah satu').isVisible()).toBe(true)
		expect(await page.locator('#siap a').count()).toBe(sets.length)
		await close()
	})

	test.each([320, 1280])('fit %i px, without a finding of axe', async (width) => {
		const { page, close } = await visit(browser, `${site}/bandingkan/jawa-timur-tertinggi/`, {
			viewport: { width, height: 800 },
		})
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
		expect(await axeFindings(page)).toEqual([])
		await close()
	})
})

test('each indicator has its public record', () => {
	for (const id of readdirSync(join(folder, 'indikator'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)) {
		expect(existsSync(join(folder, `api/v1/indikator/${id}.json`)), id).toBe(true)
	}
})
