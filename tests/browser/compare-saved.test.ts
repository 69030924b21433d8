import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { qrPicture } from '../../src/format/qr-picture.ts'
import { closePages, openBrowser } from './browser.ts'
import { type Visit, visit } from './visit.ts'

const site = inject('siteAddress')

let browser: Browser
let visited: Visit
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))
afterEach(async () => {
	expect([...visited.complaints, ...(await visited.violations())]).toEqual([])
	await visited.close()
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	visited = await visit(browser, site + path, { viewport: { width: 1280, height: 900 }, ...options })
	await visited.page.locator('.cmp-result figure .finding').waitFor()
	// The reader of the drawing comes once the table is there.
	await visited.page.locator('.cmp-result .reader').waitFor({ state: 'attached' })
	return visited.page
}

describe('a comparison that leaves the page', () => {
	test('is saved as picture, drawing and numbers, and cited, as every chart is', async () => {
		const page = await open('/bandingkan/?wilayah=35.29,35.75&indikator=p0&periode=2024-2025', {
			viewport: { width: 360, height: 640 },
			permissions: ['clipboard-read', 'clipboard-write'],
		})
		await page.locator('.src button[aria-expanded=false]').click()
		const save = async (name: string) => {
			const button = page.getByRole('button', { name })
			const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
			return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
		}
		const csv = await save('Unduh angka ini')
		expect(csv.name).toBe('bandingkan-p0-garis.csv')
		expect(csv.bytes.toString()).toContain(
			'35.29,Sumenep,p0,2025,2025-03,17.02,persen,A,nilai,17.02,kemiskinan-kabupaten-kota',
		)
		const svg = await save('Simpan gambar SVG')
		expect(svg.name).toBe('bandingkan-p0-garis-2024-2025.svg')
		// A phone saves the wide drawing, with the whole address of what it shows.
		expect(svg.bytes.toString()).toMatch(/<svg [^>]*width="748"/)
		expect(svg.bytes.toString().replaceAll('&amp;', '&')).toContain('/bandingkan/?wilayah=35.29,35.75&indikator=p0')
		const png = await save('Simpan gambar PNG')
		expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
		expect(png.bytes.readUInt32BE(16)).toBe(2 * 748)
		await page.getByRole('button', { name: 'Salin angka' }).click()
		await page.getByText('Angka disalin: 2 baris').first().waitFor()
		await page.getByRole('button', { name: 'Salin kutipan' }).click()
		await page.getByText('Kutipan disalin').first().waitFor()
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('wilayah=35.29,35.75&indikator=p0')
	})

	test('is read figure by figure with the arrow keys', async () => {
		const page = await open('/bandingkan/?wilayah=35.29,35.75&indikator=p0&periode=2024-2025')
		await page.locator('.reader').focus()
		await page.keyboard.press('End')
		await page.waitForFunction(() =>
			[...document.querySelectorAll('.cmp-result [role=status]')].some(({ textContent }) =>
				/Sumenep|Pasuruan/.test(textContent ?? ''),
			),
		)
	})

	test('carries its choice on paper: table, address, and the address as a code', async () => {
		const chosen = '?wilayah=35.29,35.75&indikator=p0&bentuk=lereng'
		const page = await open(`/bandingkan/${chosen}`)
		const code = page.locator('.brief-qr[src^="data:"]')
		await code.waitFor({ state: 'attached' })
		const address = page.url()
		await page.waitForFunction(([image, picture]) => image?.getAttribute('src') === picture, [
			await code.elementHandle(),
			qrPicture(address),
		] as const)
		await page.emulateMedia({ media: 'print' })
		expect(await page.locator('.foot .brief').textContent()).toContain(chosen)
		expect(await page.locator('.cmp-result table').isVisible()).toBe(true)
		expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
	})
})
