import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Download, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'
import { openFolds } from './open-folds.ts'
import { isComplaint } from './visit.ts'

const site = inject('siteAddress')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

/** Opens a page and keeps what it complains of, breaks of its policy among them. */
async function open(path: string, width = 1280, options: { dark?: boolean; touch?: boolean } = {}) {
	const context = await browser.newContext({
		viewport: { width, height: 800 },
		colorScheme: options.dark ? 'dark' : 'light',
		hasTouch: options.touch ?? false,
		permissions: ['clipboard-read', 'clipboard-write'],
	})
	const page = await context.newPage()
	const complaints: string[] = []
	page.on('console', (message) => {
		if (isComplaint(message)) complaints.push(message.text())
	})
	page.on('pageerror', (error) => complaints.push(error.message))
	await page.goto(site + path, { waitUntil: 'networkidle' })
	await page.evaluate(() => {
		const seen = globalThis as unknown as { shift: number }
		seen.shift = 0
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as unknown as { value: number }[]) seen.shift += entry.value
		}).observe({ type: 'layout-shift', buffered: true })
	})
	return { page, complaints, close: () => context.close() }
}

/** Parses a file on an empty page, whose policy knows nothing of ours. */
async function parseElsewhere(svg: string) {
	const page = await browser.newPage()
	const parsed = await page.evaluate((text) => {
		const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
		return { name: root.nodeName, width: root.getAttribute('width'), height: root.getAttribute('height') }
	}, svg)
	await page.close()
	return parsed
}

const said = (figure: Locator) => figure.locator('[role=status]').textContent()

/** Comes to a chart by the tab key alone, from the link before it. */
async function tabTo(page: Page, id: string): Promise<void> {
	const isThere = () => page.evaluate((wanted) => document.activeElement?.closest('figure')?.id === wanted, id)
	for (let steps = 0; steps < 200; steps++) {
		await page.keyboard.press('Tab')
		if (await isThere()) return
	}
	throw new Error(`the tab key never comes to ${id}`)
}

async function textOf(download: Download): Promise<string> {
	return readFileSync((await download.path()) ?? '', 'utf8')
}

describe('a reader with a keyboard', () => {
	test('comes to the trend by one tab stop and reads it year by year', async () => {
		const { page, complaints, close } = await open('/wilayah/35.29/')
		const figure = page.locator('#tren-p0')
		await tabTo(page, 'tren-p0')
		expect(await said(figure)).toBe('Sumenep, Maret 2025: 17,02 persen')
		const heard: Record<string, string> = {
			ArrowLeft: 'Sumenep, Maret 2024: 17,78 persen',
			ArrowDown: 'Jawa Timur, Maret 2024: 9,79 persen',
			ArrowUp: 'Sumenep, Maret 2024: 17,78 persen',
			Home: 'Sumenep, 2004: 30,34 persen',
			End: 'Sumenep, Maret 2025: 17,02 persen',
		}
		for (const [key, sentence] of Object.entries(heard)) {
			await page.keyboard.press(key)
			expect(await said(figure)).toBe(sentence)
		}
		expect(await figure.locator('.reader-tip').textContent()).toBe('17,02% Sumenep, Maret 2025')
		expect(await figure.locator('.reader-ring').isVisible()).toBe(true)
		await page.keyboard.press('Escape')
		expect(await figure.locator('.reader-tip').isVisible()).toBe(false)
		expect(complaints).toEqual([])
		await close()
	})

	test('goes from one small drawing of a chart to the next with the arrows, and on with the tab key', async () => {
		const { page, close } = await open('/wilayah/33.16.02.2006/')
		await openFolds(page)
		const figure = page.locator('#komponen')
		expect(await figure.locator('[role=application][tabindex="0"]').count()).toBe(1)
		await tabTo(page, 'komponen')
		await page.keyboard.press('End')
		const last = await said(figure)
		await page.keyboard.press('ArrowRight')
		const next = await said(figure)
		expect(next).not.toBe(last)
		expect(last).toMatch(/^IDM, Pilang|^IDM, .+: 0,\d+$/)
		expect(next).toMatch(/^IKS, .+: 0,\d+$/)
		expect(await figure.locator('[role=application][tabindex="0"]').count()).toBe(1)
		await close()
	})

	test('hears that a figure is hidden, and in English', async () => {
		const { page, close } = await open('/en/wilayah/99.01.01.2001/')
		await openFolds(page)
		const figure = page.locator('#program-tren')
		const sentences = new Set<string | null>()
		await tabTo(page, 'program-tren')
		for (let step = 0; step < 30; step++) {
			sentences.add(await said(figure))
			await page.keyboard.press(step === 0 ? 'Home' : 'ArrowRight')
		}
		expect([...sentences].some((text) => /: [\d,]+ (families|people|groups)$/.test(text ?? ''))).toBe(true)
		await close()
	})
})

describe('a finger at 360 px', () => {
	test('shows the value it taps near, inside the page, and nothing shifts', async () => {
		const { page, complaints, close } = await open('/wilayah/35.29/', 360, { touch: true })
		const draw = page.locator('#tren-p0 .draw')
		await draw.scrollIntoViewIfNeeded()
		// What the font moves when it comes is no matter of the charts.
		await page.evaluate(async () => {
			await document.fonts.ready
			;(globalThis as unknown as { shift: number }).shift = 0
		})
		const box = await draw.boundingBox()
		if (!box) throw new Error('no drawing')
		const points =
			(await draw.locator('svg.n').getAttribute('data-points'))?.split(' ')[1]?.split(',').map(Number) ?? []
		await page.touchscreen.tap(box.x + (points[0] ?? 0) - 8, box.y + (points[1] ?? 0) + 10)
		expect(await page.locator('#tren-p0 .reader-tip').textContent()).toBe('17,02% Sumenep, Maret 2025')
		const tip = await page.locator('#tren-p0 .reader-tip').boundingBox()
		expect(tip?.x).toBeGreaterThanOrEqual(0)
		expect((tip?.x ?? 0) + (tip?.width ?? 0)).toBeLessThanOrEqual(360)
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
		expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0)
		expect(complaints).toEqual([])
		await close()
	})
})

describe('what can be done with a chart', () => {
	test('it is saved as an SVG that stands alone and as a PNG of twice its size, in light colours', async () => {
		const { page, complaints, close } = await open('/wilayah/35.29/', 1280, { dark: true })
		const figure = page.locator('#tren-p0')
		await figure.getByRole('button', { name: 'Simpan atau salin' }).click()
		const save = async (name: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				figure.getByRole('button', { name }).click(),
			])
			return download
		}
		const svgFile = await save('Simpan gambar SVG')
		expect(svgFile.suggestedFilename()).toBe('tren-p0-35.29-2004-2025.svg')
		const svg = await textOf(svgFile)
		expect(svg).not.toMatch(/class=|var\(|https?:(?!\/\/www\.w3\.org\/2000\/svg|\/\/terang)/)
		expect(svg).toContain('fill="#fbf7ee"')
		const parsed = await parseElsewhere(svg)
		expect(parsed.name).toBe('svg')
		const pngFile = await save('Simpan gambar PNG')
		expect(pngFile.suggestedFilename()).toBe('tren-p0-35.29-2004-2025.png')
		const png = readFileSync((await pngFile.path()) ?? '')
		expect(png.subarray(1, 4).toString()).toBe('PNG')
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(parsed.width), 2 * Number(parsed.height)])
		expect(png.length).toBeGreaterThan(20_000)
		expect(await said(figure)).toContain('Tersimpan: tren-p0-35.29-2004-2025.png')
		expect(complaints).toEqual([])
		await close()
	})

	test('its numbers and its citation are copied, and simulated data say so in the file name', async () => {
		const { page, complaints, close } = await open('/wilayah/99.01/')
		const figure = page.locator('#program-tren')
		await figure.getByRole('button', { name: 'Simpan atau salin' }).click()
		await figure.getByRole('button', { name: 'Salin angka' }).click()
		await expect.poll(() => said(figure)).toMatch(/^Angka disalin: \d+ baris$/)
		const table = await page.evaluate(() => navigator.clipboard.readText())
		expect(table.split('\n')[0]).toMatch(/^Periode\t.+\(/)
		expect(new Set(table.split('\n').map((line) => line.split('\t').length)).size).toBe(1)
		await figure.getByRole('button', { name: 'Salin kutipan' }).click()
		await expect.poll(() => said(figure)).toBe('Kutipan disalin')
		expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
			/Sumber: .+\. Terang, https:\/\/.+\/wilayah\/99\.01\/#program-tren\. Kode gambar [0-9A-Z]{6}-[0-9A-Z]{4}-[0-9A-Z]{3}\. Diakses \d{4}-\d\d-\d\d\.$/,
		)
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			figure.getByRole('button', { name: 'Simpan gambar SVG' }).click(),
		])
		expect(download.suggestedFilename()).toMatch(/^program-tren-99\.01-.*simulasi\.svg$/)
		expect(await textOf(download)).toMatch(/SIMULASI/i)
		expect(complaints).toEqual([])
		await close()
	})

	test('its menu closes with Escape and gives the focus back', async () => {
		const { page, close } = await open('/wilayah/35.29/', 360)
		const button = page.locator('#tren-p0').getByRole('button', { name: 'Simpan atau salin' })
		await button.click()
		expect(await button.getAttribute('aria-expanded')).toBe('true')
		await page.keyboard.press('Tab')
		await page.keyboard.press('Escape')
		expect(await button.getAttribute('aria-expanded')).toBe('false')
		expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
		await close()
	})
})

test.each([
	['light', false],
	['dark', true],
])('axe finds nothing while a value is shown and the menu is open, in %s', async (_, dark) => {
	const { page, close } = await open('/wilayah/35.29/', 360, { dark })
	const figure = page.locator('#tren-p0')
	await figure.getByRole('button', { name: 'Simpan atau salin' }).click()
	await figure.locator('.reader').focus()
	await page.keyboard.press('ArrowLeft')
	await page.evaluate(axe)
	const findings = await page.evaluate(async () => {
		const run = (
			globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
		).axe
		return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
	})
	expect(findings).toEqual([])
	await close()
})

test('without a script the button is not there, and the table holds every value', async () => {
	const context = await browser.newContext({ javaScriptEnabled: false })
	const page = await context.newPage()
	await page.goto(`${site}/wilayah/35.29/`)
	expect(await page.locator('#tren-p0 .src button').isVisible()).toBe(false)
	expect(await page.locator('#tren-p0 tbody tr').count()).toBe(22)
	await context.close()
})
