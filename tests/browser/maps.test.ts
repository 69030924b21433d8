import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { contrast } from '../../src/colours/contrast.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
let browser: Browser
const complaints: string[] = []

beforeAll(async () => {
	browser = await openBrowser()
})
afterEach(() => {
	expect(complaints.splice(0)).toEqual([])
})
afterAll(() => closePages(browser))

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
	const page = await context.newPage()
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text())
	})
	page.on('pageerror', (error) => complaints.push(error.message))
	await page.goto(`${site}${path}`)
	return page
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-kode'))
const marked = (page: Page) =>
	page
		.locator('map-block .on[data-kode]:visible')
		.evaluateAll((all) => all.map((one) => `${one.tagName.toLowerCase()} ${one.getAttribute('data-kode')}`))
const said = (page: Page) => page.locator('.map-say').first().textContent()

describe.each(['light', 'dark'] as const)('a map in high-contrast colours, %s', (colorScheme) => {
	test.each([
		['/wilayah/35/', [5, 3]],
		['/wilayah/64/', [3, 4]],
		['/wilayah/99.01/', [5]],
	])('tells its classes apart, and each can be read: %s', async (path, classes) => {
		const page = await open(path, { forcedColors: 'active', colorScheme })
		const maps = await page.evaluate(looksOfTiles)
		for (const [index, looks] of maps.entries()) {
			const grounds = new Map(looks.map(({ name, ground, edge }) => [name, `${ground} ${edge}`]))
			expect(grounds.size).toBeGreaterThanOrEqual(classes[index] ?? 0)
			expect(new Set(grounds.values()).size).toBe(grounds.size)
			for (const { name, ground, ink } of looks) expect(contrast(ground, ink), name).toBeGreaterThanOrEqual(4.5)
		}
		expect(maps).toHaveLength(classes.length)
		await page.context().close()
	})
})

type Look = { name: string; ground: string; ink: string; edge: string }

/** Runs in the page: how each tile of each map is drawn, with its text on it. */
function looksOfTiles(): Look[][] {
	const brush = document.createElement('canvas').getContext('2d')
	const hex = (colour: string) => {
		if (!brush) return ''
		brush.fillStyle = colour
		brush.fillRect(0, 0, 1, 1)
		const channels = [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3)
		return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
	}
	const lookOf = (link: Element): Look[] => {
		const [tile, text] = [link.querySelector('.tile'), link.querySelector('text')]
		if (!tile || !text) return []
		const { fill, strokeDasharray } = getComputedStyle(tile)
		const name = tile.getAttribute('class') ?? ''
		return [{ name, ground: hex(fill), ink: hex(getComputedStyle(text).fill), edge: strokeDasharray }]
	}
	return [...document.querySelectorAll('.map')].map((map) => [...map.querySelectorAll('[data-kode]')].flatMap(lookOf))
}

describe('the map of the home page', () => {
	test('is one stop of the tabulator, walked by arrow keys, and Enter opens the page of an area', async () => {
		const page = await open('/')
		await page.locator('map-block svg.w [data-kode="35.01"]').focus()
		await page.keyboard.press('ArrowRight')
		expect(await focused(page)).toBe('35.03')
		await page.keyboard.press('ArrowUp')
		expect(await focused(page)).toBe('35.19')
		for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft')
		expect(await focused(page)).toBe('35.02')
		expect(await marked(page)).toEqual(['a 35.02', 'li 35.02'])
		expect(await said(page)).toBe('Kabupaten Ponorogo: 8,86 persen. Buka halamannya')
		expect(await page.locator('map-block svg.w [tabindex="0"]').count()).toBe(1)
		await page.keyboard.press('Enter')
		await page.waitForURL('**/wilayah/35.02/')
		await page.context().close()
	})

	test('marks the row of the tile under the mouse, and the tile of the row', async () => {
		const page = await open('/')
		await page.locator('map-block svg.w [data-kode="35.23"]').hover()
		expect(await marked(page)).toEqual(['a 35.23', 'li 35.23'])
		await page.locator('.rank li[data-kode="35.79"] a').hover()
		expect(await marked(page)).toEqual(['a 35.79', 'li 35.79'])
		expect(await said(page)).toContain('Kota Batu: 2,86 persen')
		await page.locator('h1').hover()
		expect(await marked(page)).toEqual([])
		await page.context().close()
	})

	test('shows the value at the first tap of a finger and opens the page at the second', async () => {
		const page = await open('/', { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })
		const tile = page.locator('map-block svg.n [data-kode="35.27"]')
		await tile.tap()
		expect(await said(page)).toContain('Kabupaten Sampang: 20,61 persen')
		expect(new URL(page.url()).pathname).toBe('/')
		await tile.tap()
		await page.waitForURL('**/wilayah/35.27/')
		await page.context().close()
	})

	test('moves nothing when it says a value', async () => {
		for (const width of [320, 360, 1280]) {
			const page = await open('/', { viewport: { width, height: 900 } })
			const top = () =>
				page
					.locator('.key')
					.first()
					.evaluate((key) => key.getBoundingClientRect().top + scrollY)
			const before = await top()
			await page.locator('map-block svg [data-kode="35.74"]:visible').focus()
			expect(await top()).toBe(before)
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
			await page.context().close()
		}
	})

	test('is complete without a script: every tile and every row is a link, and tiles tell their values', async () => {
		const page = await open('/', { javaScriptEnabled: false })
		const tiles = page.locator('map-block svg.w a')
		expect(await tiles.count()).toBe(38)
		expect(await tiles.first().locator('title').textContent()).toMatch(/^Kabupaten .+: \d+,\d\d persen$/)
		// The own area stands in the list without a link to the page one is coming from, and once more for Jawa Timur.
		expect(await page.locator('.rank li').count()).toBe(39)
		expect(await page.locator('.map-say').isVisible()).toBe(false)
		await page.context().close()
	})
})

describe('maps on other pages', () => {
	test.each([
		['/wilayah/35/', 2, 1],
		['/wilayah/64/', 2, 1],
		['/wilayah/35.29/', 0, 0],
		['/wilayah/99.01/', 1, 1],
		['/indikator/p0/', 6, 1],
		['/en/indikator/persen-desa-mandiri/', 7, 1],
	])('%s holds %i of them, %i of which is open and the others behind a line', async (path, count, shown) => {
		const page = await open(path)
		expect(await page.locator('map-block').count()).toBe(count)
		expect(await page.locator('map-block svg:visible[role="group"]').count()).toBe(shown)
		await page.context().close()
	})

	test('a village page fetches nothing of them', async () => {
		const page = await open('/wilayah/33.16.02.2006/')
		const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
		expect(names.filter((name) => /map/.test(name))).toEqual([])
		await page.context().close()
	})
})

describe('the map of change', () => {
	const openLine = async (page: Page) => {
		await page.locator('.map-change > summary').first().click()
		return page.locator('.map-change').first()
	}

	test('opens in its own colours, and links its tiles with its list as the other map does', async () => {
		const page = await open('/wilayah/35/')
		const change = await openLine(page)
		const fill = (code: string) =>
			change.locator(`svg.w [data-kode="${code}"] .tile`).evaluate((tile) => getComputedStyle(tile).fill)
		expect(await fill('35.27')).toBe('rgb(63, 55, 144)')
		await change.locator('svg.w [data-kode="35.27"]').focus()
		expect(await marked(page)).toEqual(['a 35.27', 'li 35.27'])
		expect(await change.locator('.map-say').textContent()).toMatch(
			/^Kabupaten Sampang: turun \d+,\d\d poin persen, dari \d+,\d\d persen menjadi \d+,\d\d persen\. Buka/,
		)
		await page.keyboard.press('ArrowLeft')
		expect(await focused(page)).not.toBe('35.27')
		await page.context().close()
	})

	test('is there without a script, and fits a phone', async () => {
		const page = await open('/wilayah/64/', { javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
		const change = await openLine(page)
		expect(await change.locator('svg.n a').count()).toBe(10)
		expect(await change.locator('.rank li').count()).toBe(11)
		expect(await change.locator('.key li').first().textContent()).toMatch(/turun/)
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
		await page.context().close()
	})

	test('is saved as a picture with its colours and its key', async () => {
		const page = await open('/indikator/p0/')
		const change = await openLine(page)
		await change.locator('.acts button').first().click()
		const download = page.waitForEvent('download')
		await change.getByRole('button', { name: 'Simpan gambar SVG' }).click()
		const svg = readFileSync(await (await download).path(), 'utf8')
		expect(svg).toContain('fill="#3f3790"')
		// The swatch of the key is coloured like the tiles.
		expect(svg).toMatch(/<rect [^>]*fill="#3f3790"[^>]*\/><\/g><text [^>]*>turun [\d,]+ atau lebih \(\d+\)</)
		expect(svg).not.toContain('class=')
		await page.context().close()
	})

	test('axe finds no fault in it', async () => {
		const page = await open('/wilayah/64/')
		await openLine(page)
		expect(await axeFindings(page)).toEqual([])
		await page.context().close()
	})
})

test.each(['/', '/wilayah/35/'])('axe finds no fault in %s where map and list stand side by side', async (path) => {
	const page = await open(path)
	expect(await axeFindings(page)).toEqual([])
	await page.context().close()
})
