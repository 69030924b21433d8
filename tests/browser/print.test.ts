import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { encode } from 'uqr'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { pdfPages } from '../../scripts/site/briefs/pdf-pages.ts'
import { inTurn, share } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

/** What A4 leaves between the margins of src/styles/print.css, in CSS pixels. */
const SHEET = { width: Math.floor((182 / 25.4) * 96), height: Math.floor((273 / 25.4) * 96) }

let browser: Browser
let page: Page
beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: SHEET })
})
afterAll(() => closePages(browser))

async function open(path: string): Promise<void> {
	await page.goto(site + path, { waitUntil: 'load' })
	await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** How many sheets the open page takes. */
async function sheets(): Promise<number> {
	return pdfPages(await page.pdf({ preferCSSPageSize: true }))
}

/** Codes of the kabupaten and kota whose downloads hold a poverty rate. */
function codesWithRate(): string[] {
	const lines = readdirSync(join(folder, 'unduh'))
		.filter((name) => name.endsWith('.csv'))
		.flatMap((name) => readFileSync(join(folder, 'unduh', name), 'utf8').split('\n'))
	const codes = lines.flatMap((line) => /^(\d\d\.\d\d),.*,kabupaten-kota,p0,/.exec(line)?.[1] ?? [])
	return [...new Set(codes)].sort()
}

test('kabupaten and kota with a poverty rate print on at most two sheets', async () => {
	const codes = codesWithRate()
	expect(codes.length).toBeGreaterThan(80)
	const long: string[] = []
	for (const code of share(codes, 32)) {
		await open(`/wilayah/${code}/`)
		const count = await sheets()
		if (count > 2) long.push(`${code}: ${count}`)
	}
	expect(long).toEqual([])
}, 300_000)

/** Pages of kecamatan and villages, some of each kind. */
function localPages(): string[] {
	const codes = readdirSync(join(folder, 'wilayah')).filter((name) => /^\d\d\.\d\d\.\d\d(\.\d{4})?$/.test(name))
	return ['', '/en'].flatMap((language) => codes.map((code) => `${language}/wilayah/${code}/`))
}

test('kecamatan and villages print on one sheet, and no section of any area its heading alone', async () => {
	const paths = localPages()
	expect(paths.length).toBeGreaterThan(3000)
	const faults: string[] = []
	const above = ['/wilayah/35/', '/wilayah/35.29/', '/wilayah/35.75/', '/wilayah/99.01/', '/wilayah/64.11/']
	for (const path of [...share(paths, 400), ...above]) {
		await open(path)
		const count = await sheets()
		if (count > 1 && !above.includes(path)) faults.push(`${path}: ${count} sheets`)
		await page.emulateMedia({ media: 'print' })
		for (const fault of await page.evaluate(lonelyHeadings)) faults.push(`${path}: ${fault}`)
		await page.emulateMedia({ media: null })
	}
	expect(faults).toEqual([])
}, 300_000)

/** Runs in the page: headings of sections that print nothing else, and texts of drawings printed over one another. */
function lonelyHeadings(): string[] {
	const isSeen = (element: Element) => element.getClientRects().length > 0
	const lonely = [...document.querySelectorAll('main .sec > header h2')]
		.filter(isSeen)
		.filter(
			(heading) =>
				![...(heading.closest('.sec')?.children ?? [])].some((part) => part.tagName !== 'HEADER' && isSeen(part)),
		)
		.map((heading) => `"${heading.textContent}" alone`)
	const titles = [...document.querySelectorAll('main .strip-h, main .panel-h')].filter(isSeen)
	const over = titles.flatMap((title) => {
		const range = document.createRange()
		range.selectNodeContents(title)
		const text = range.getBoundingClientRect()
		const own = title.parentElement?.getBoundingClientRect()
		return own && text.right > own.right + 1 ? [`"${title.textContent}" leaves its column`] : []
	})
	return [...lonely, ...over]
}

/** Every page of an indicator, in both languages. */
function indicatorPages(): string[] {
	return ['', '/en'].flatMap((language) =>
		readdirSync(join(folder, `.${language}`, 'indikator'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => `${language}/indikator/${name}/`),
	)
}

test('indicators print on at most two sheets, cut nowhere', async () => {
	const paths = indicatorPages()
	expect(paths.length).toBeGreaterThan(50)
	const faults: string[] = []
	for (const path of share(paths, 16)) {
		await open(path)
		const count = await sheets()
		if (count > 2) faults.push(`${path}: ${count} sheets`)
		await page.emulateMedia({ media: 'print' })
		for (const fault of await page.evaluate(faultsOnPaper, SHEET)) faults.push(`${path}: ${fault}`)
		await page.emulateMedia({ media: null })
	}
	expect(faults).toEqual([])
}, 300_000)

const samples = [
	'/wilayah/00/',
	'/wilayah/35/',
	'/wilayah/64/',
	'/en/wilayah/35.29/',
	'/wilayah/33.16.02/',
	'/wilayah/35.29.01/',
	'/wilayah/33.16.02.2006/',
	'/wilayah/33.16.02.1005/',
	'/wilayah/99.01/',
	'/wilayah/99.01.01/',
	'/wilayah/99.01.01.2001/',
	'/dapil/contoh-1/',
	'/dapil/contoh-5/',
	'/en/dapil/contoh-4/',
	'/dapil/',
	'/berita/sumenep-satu-dari-enam/',
	'/berita/forum-bangkalan-dtsen/',
	'/rekomendasi/',
	'/en/rekomendasi/',
]

// Before a push six of them that have their turn.
describe.each(inTurn(samples, 4))('%s on paper', (path) => {
	beforeAll(() => open(path))

	test('takes at most two sheets', async () => {
		expect(await sheets()).toBeLessThanOrEqual(2)
	})

	test('is cut nowhere, keeps charts whole and spills no address', async () => {
		await page.emulateMedia({ media: 'print' })
		expect(await page.evaluate(faultsOnPaper, SHEET)).toEqual([])
		await page.emulateMedia({ media: null })
	})
})

test('a brief says where it stands on the web, beside its code', async () => {
	await open('/wilayah/35.29/')
	expect(await page.locator('.brief').isVisible()).toBe(false)
	await page.emulateMedia({ media: 'print' })
	expect(await page.locator('.brief').textContent()).toMatch(/\/wilayah\/35\.29\/\s*$/)
	expect((await page.locator('.brief-qr').boundingBox())?.height).toBeGreaterThan(70)
	expect(await page.locator('.nav, .acts, .jump, .foot .no-p').locator('visible=true').count()).toBe(0)
	await page.emulateMedia({ media: null })
})

test('the code is on paper the first time: it stands in the page, and no screen shows it', async () => {
	const asked: string[] = []
	page.on('request', (request) => asked.push(new URL(request.url()).pathname))
	await page.goto(`${site}/en/wilayah/35.29/`, { waitUntil: 'load' })
	const pdf = await page.pdf({ preferCSSPageSize: true })
	page.removeAllListeners('request')
	expect(asked).toContain('/en/wilayah/35.29/')
	expect(asked.filter((path) => path.includes('/qr/'))).toEqual([])
	expect(await page.locator('.brief-qr').isVisible()).toBe(false)
	const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
	const { data } = encode(canonical, { ecc: 'M', border: 0, maskPattern: 0 })
	expect(squaresOf(pdf, data.length)).toContainEqual(data)
})

test('a village finds its code in the file of its kecamatan, however late that comes on a slow line', async () => {
	await page.route('**/qr/**', async (route) => {
		await new Promise((done) => setTimeout(done, 3000))
		await route.continue()
	})
	await page.goto(`${site}/wilayah/35.29.01.1015/`, { waitUntil: 'load' })
	const pdf = await page.pdf({ preferCSSPageSize: true })
	await page.unrouteAll()
	const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? ''
	const { data } = encode(canonical, { ecc: 'M', border: 0, maskPattern: 0 })
	const shown = squaresOf(pdf, data.length).flatMap((rows) => rows.map((_, y) => rows.slice(y, y + data.length)))
	expect(shown).toContainEqual(data)
	expect(await page.locator('.brief-qr').isVisible()).toBe(false)
})

/** The pictures of so many pixels in a row that a PDF holds, as rows of what is dark. */
function squaresOf(pdf: Buffer, width: number): boolean[][][] {
	const picture = new RegExp(`/Width ${width}\\n/Height (\\d+)\\n[^>]*>>\\s*stream\\r?\\n`, 'g')
	return [...pdf.toString('latin1').matchAll(picture)].map(({ 0: head, 1: height, index }) => {
		const pixels = inflateSync(pdf.subarray(index + head.length))
		const channels = pixels.length / (width * Number(height))
		return Array.from({ length: Number(height) }, (_, y) =>
			Array.from({ length: width }, (_, x) => (pixels[(y * width + x) * channels] ?? 0) < 128),
		)
	})
}

/** Runs in the page: what leaves the sheet, what could be torn, and links that print their address. */
function faultsOnPaper({ width, height }: { width: number; height: number }): string[] {
	const faults: string[] = []
	const name = (element: Element) =>
		`${element.tagName} ${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 30)}"`
	for (const element of document.querySelectorAll('body *')) {
		const box = element.getBoundingClientRect()
		const hidden = element.closest('.vh, title, desc') !== null || box.width === 0
		// The box of a text in a drawing is wider than its letters by a hair.
		if (!hidden && (box.right > width + 3 || box.left < -3)) faults.push(`${name(element)} leaves the sheet`)
	}
	for (const chart of document.querySelectorAll('.chart, .draw')) {
		if (chart.getBoundingClientRect().height > height) faults.push(`${name(chart)} is higher than a sheet`)
	}
	for (const chart of document.querySelectorAll('.chart')) {
		if (getComputedStyle(chart).breakInside !== 'avoid') faults.push(`${name(chart)} may be torn`)
	}
	for (const link of document.querySelectorAll('a')) {
		if (getComputedStyle(link, '::after').content.includes('http')) faults.push(`${name(link)} spills its address`)
	}
	return faults
}
