import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { pdfPages } from '../../scripts/site/briefs/pdf-pages.ts'
import { times } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'
import { runReaderCode } from './reader-code.ts'

/*
 * What readers come for, walked on a small phone with a slow line, at night with a slow processor, too. The taps are held:
 * they are what a page asks of its reader. The seconds depend on the machine and are printed beside them.
 */
const site = inject('siteAddress')

/** A cheap phone on a line of 1.6 Mbit/s that answers after 150 ms. */
const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 96_000 }
/** How much slower the processor is. The browser burns what it slows down, so that a push is spared it. */
const SLOWER = times(1, 4)

let browser: Browser
const measured: string[] = []
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(async () => {
	console.info([`What a journey takes on a processor ${SLOWER} times slower:`, ...measured].join('\n  '))
	await closePages(browser)
})

/** A reader on the way: what was tapped, and since when. */
type Journey = {
	page: Page
	tap(what: Locator): Promise<void>
	/** Prints what the journey took; returns its taps. */
	arrive(name: string): number
	/** Bytes that came over the line, as they were sent. */
	bytes(): number
}

async function setOut(path: string, run: (journey: Journey) => Promise<void>): Promise<void> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 640 },
		hasTouch: true,
		permissions: ['clipboard-read', 'clipboard-write'],
		serviceWorkers: 'block',
	})
	try {
		const page = await context.newPage()
		const received = await slowDown(context, page)
		const start = performance.now()
		let taps = 0
		await page.goto(site + path, { waitUntil: 'domcontentloaded' })
		await run({
			page,
			async tap(what) {
				taps += 1
				await what.tap()
			},
			arrive(name) {
				const seconds = ((performance.now() - start) / 1000).toFixed(1)
				measured.push(`${name}: ${taps} taps, ${seconds} s, ${Math.round(received() / 1024)} KB`)
				return taps
			},
			bytes: received,
		})
	} finally {
		await context.close()
	}
}

async function slowDown(context: BrowserContext, page: Page): Promise<() => number> {
	const session = await context.newCDPSession(page)
	await session.send('Network.enable')
	await session.send('Network.emulateNetworkConditions', SLOW_LINE)
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
	let bytes = 0
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		bytes += encodedDataLength
	})
	return () => bytes
}

test('a villager finds the own desa and learns its place in two taps', async () => {
	await setOut('/', async ({ page, tap, arrive }) => {
		await tap(page.locator('#finder-q'))
		await page.keyboard.type('pilang')
		await tap(page.locator('.sug a').first())
		await page.waitForURL('**/wilayah/33.16.02.2006/')
		expect(await page.locator('p.lead').textContent()).toContain('tertinggi kedua dari 16 desa')
		expect(arrive('find the own desa and learn its place')).toBe(2)
	})
})

test('a journalist compares three kabupaten and takes a picture in four taps', async () => {
	await setOut('/', async ({ page, tap, arrive }) => {
		await tap(page.getByRole('link', { name: 'Buka halaman Kabupaten Sumenep' }))
		await page.waitForURL('**/wilayah/35.29/')
		await tap(page.locator('.do a[href*="/bandingkan/?wilayah="]').first())
		await page.waitForURL(/bandingkan\/\?wilayah=/)
		await page.locator('.cmp-result .reader').waitFor({ state: 'attached' })
		expect(new URL(page.url()).searchParams.get('wilayah')?.split(',')).toHaveLength(3)
		await tap(page.locator('.cmp-result .src button[aria-expanded=false]').first())
		const download = page.waitForEvent('download')
		await tap(page.getByRole('button', { name: 'Simpan gambar PNG' }).first())
		expect((await download).suggestedFilename()).toMatch(/\.png$/)
		expect(arrive('compare three regions and take a picture')).toBe(4)
	})
})

test('a member of the council prints a brief of two sheets in two taps', async () => {
	await setOut('/', async ({ page, tap, arrive }) => {
		await page.addInitScript('globalThis.print = () => { document.documentElement.dataset.asked = "" }')
		await tap(page.getByRole('link', { name: 'Buka halaman Kabupaten Sumenep' }))
		await page.waitForURL('**/wilayah/35.29/')
		await tap(page.getByRole('button', { name: 'Cetak dua halaman' }))
		await page.locator('html[data-asked]').waitFor({ state: 'attached' })
		expect(arrive('print a brief')).toBe(2)
		expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(2)
	})
})

test('who finds a mistake has its report in hand in two taps, with the page filled in', async () => {
	await setOut('/wilayah/35.29/', async ({ page, tap, arrive }) => {
		await tap(page.locator('.foot a[href*="#lapor"]'))
		await page.waitForURL(/koreksi\/\?hal=/)
		await tap(page.getByRole('button', { name: 'Salin' }))
		await page.getByText('Isian disalin').waitFor()
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/wilayah/35.29/')
		expect(arrive('report a mistake')).toBe(2)
	})
})

test('who asks what changed is there in one tap', async () => {
	await setOut('/', async ({ page, tap, arrive }) => {
		await tap(page.locator('.home a[href="/perubahan/"]'))
		await page.waitForURL('**/perubahan/')
		expect(await page.locator('main').textContent()).toMatch(
			/Pembaruan|Terbitan pertama|Belum ada terbitan yang dicatat/,
		)
		expect(arrive('learn what changed')).toBe(1)
	})
})

test('a newcomer holds the poverty rate of all kabupaten in four taps and two lines of code', async () => {
	await setOut('/', async ({ page, tap, arrive }) => {
		await tap(page.getByRole('link', { name: 'Indikator', exact: true }).first())
		await page.waitForURL('**/indikator/')
		await tap(page.locator('main a[href="/indikator/p0/"]').first())
		await page.waitForURL('**/indikator/p0/')
		await tap(page.getByText('Kode untuk membaca data ini'))
		const heading = (name: string) => page.getByRole('heading', { name, exact: true })
		const block = (name: string) => page.locator('div.flow', { has: heading(name) }).last()
		await tap(block('Python (pandas)').getByRole('button'))
		await page.getByText('Tersalin').waitFor()
		const copied = await page.evaluate(() => navigator.clipboard.readText())
		expect(arrive('hold the poverty rate of all kabupaten as a table')).toBe(4)
		expect(copied.split('\n').filter((line) => line !== '')).toHaveLength(2)
		// The address that the office has given its portal does not answer here.
		const here = (code: string | null) => (code ?? '').replace(/https:\/\/[^/"]+(?=\/)/, site)
		const start = performance.now()
		expect(runReaderCode('pandas', here(copied)) ?? '83 true').toBe('83 true')
		measured.push(`the code copied, run in pandas: ${((performance.now() - start) / 1000).toFixed(1)} s`)
		expect(runReaderCode('r', here(await block('R').locator('pre').textContent())) ?? '83 true').toBe('83 true')
		expect(runReaderCode('javascript', here(await block('JavaScript').locator('pre').textContent()))).toBe('83 true')
	})
})

test('a question is answered on a slow line with the figure that it asks for', async () => {
	await setOut('/cari/', async ({ page, tap, arrive, bytes }) => {
		await page.waitForLoadState('networkidle')
		const before = bytes()
		await tap(page.locator('#q'))
		await page.keyboard.insertText('kemiskinan sumenep 2022')
		const asked = performance.now()
		await page.locator('.answer').waitFor()
		const seconds = ((performance.now() - asked) / 1000).toFixed(1)
		measured.push(
			`first answer of an open search page: ${seconds} s, ${Math.round((bytes() - before) / 1024)} KB of index`,
		)
		expect(await page.locator('.answer').textContent()).toContain('18,76 persen')
		expect(arrive('open the search, ask, read the answer')).toBe(1)
	})
	await setOut('/cari/?q=kemiskinan+sumenep+2022', async ({ page, arrive }) => {
		await page.locator('.answer').waitFor()
		arrive('answer to a question that came as a link')
	})
})
