import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'
import { faultsOfLayout } from './layout-faults.ts'

const site = inject('siteAddress')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

/** How a reader may look at the page. */
const looks = {
	light: { colorScheme: 'light' },
	dark: { colorScheme: 'dark' },
	'forced colours': { forcedColors: 'active' },
	paper: { media: 'print' },
} as const

/**
 * Phones, a tablet, a desk; 320 is also 1280 at 400 percent. Colours change no layout: one width each, the narrowest
 * that the reader of them may have. Paper is A4 between its margins.
 */
const widthsOf = (look: keyof typeof looks) =>
	({ light: [320, 360, 768, 1280], dark: [360], 'forced colours': [320], paper: [688] })[look]

async function open(width: number, look: keyof typeof looks): Promise<Page> {
	const page = await browser.newPage({ viewport: { width, height: 900 } })
	await page.emulateMedia({ reducedMotion: 'reduce', ...looks[look] })
	await page.goto(`${site}/gaya/`)
	// A first page may stand in a font of the system; drawings are measured in that of the house.
	await page.reload()
	await page.evaluate(() => document.fonts.ready)
	return page
}

/** Before a push two of them that have their turn. */
const looksNow = inTurn(Object.keys(looks) as (keyof typeof looks)[], 1)

describe.each(looksNow)('the style page in %s', (look) => {
	const widths = widthsOf(look)
	let page: Page
	beforeAll(async () => {
		page = await open(widths[0] ?? 360, look)
	})
	afterAll(() => page?.close())

	test.each(widths)('at %i px keeps its width, its targets and its words apart', async (width) => {
		await page.setViewportSize({ width, height: 900 })
		expect(await page.evaluate(faultsOfLayout)).toEqual([])
	})

	test('has no finding of axe', async () => {
		await page.setViewportSize({ width: 360, height: 900 })
		expect(await axeFindings(page)).toEqual([])
	})
})

test('the faults of a layout are found where there are some', async () => {
	const page = await browser.newPage()
	await page.setViewportSize({ width: 360, height: 900 })
	await page.setContent(`<style>button{width:12px;height:12px;padding:0}p.wide{width:500px}p.cut{width:40px;overflow:hidden}</style>
		<button>x</button><p class="wide">lebar</p><p class="cut">kabupatencontohpanjang</p>
		<svg role="img" width="100" height="40"><title>Contoh</title><text x="5" y="20">satu</text><text x="9" y="20">dua</text><text x="90" y="35">luar</text></svg>`)
	const faults = await page.evaluate(faultsOfLayout)
	expect(faults).toEqual([
		expect.stringContaining('px wide'),
		expect.stringContaining('target under 24 px: button'),
		expect.stringContaining('clipped: p.cut'),
		'Contoh: "luar" leaves its drawing',
		'Contoh: "satu" lies on "dua"',
	])
	await page.close()
})

test('the style page is kept from search engines and out of the list of pages', async () => {
	const page = await open(1280, 'light')
	expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
	const map = await page.request.get(`${site}/sitemap-0.xml`)
	expect(await map.text()).not.toContain('/gaya/')
	await page.close()
})

test('nothing moves by itself for readers who asked for less motion', async () => {
	const page = await open(360, 'light')
	expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
	const moving = await page.evaluate(() => document.getAnimations().length)
	expect(moving).toBe(0)
	await page.close()
})

test('the keyboard focus shows in forced colours', async () => {
	const page = await open(360, 'forced colours')
	await page.keyboard.press('Tab')
	await page.keyboard.press('Tab')
	const outline = await page.evaluate(() => {
		const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
		return `${outlineStyle} ${outlineWidth}`
	})
	expect(outline).toBe('solid 3px')
	await page.close()
})
