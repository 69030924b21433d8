import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Browser, Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openSite } from '../../scripts/ground/files/site-files.ts'
import { scanPage } from '../../scripts/verify/structure/page-scan.ts'
import { inTurn, times } from '../depth.ts'
import { axeFindings } from './axe.ts'
import { closePages, openBrowser } from './browser.ts'

const folder = inject('siteFolder')
const site = inject('siteAddress')
const embeds = [...openSite(folder).paths].filter((path) => /^(?:en\/)?sematan\/.*\.html$/.test(path))
const figures = embeds.filter((path) => !path.endsWith('index.html'))
const read = (path: string) => readFileSync(join(folder, path), 'utf8')
const packed = (path: string) => brotliCompressSync(readFileSync(join(folder, path))).length

/** The page of another site, on another port and so of another origin: it frames what its address asks for. */
let other: Server
let otherAddress = ''
let browser: Browser
beforeAll(async () => {
	other = createServer(({ url = '/' }, answer) => {
		const asked = new URL(url, 'http://other.test').searchParams
		answer.setHeader('Content-Type', 'text/html; charset=utf-8')
		answer.end(`<!doctype html><title>Koran</title><body style="margin:0"><iframe src="${site}${asked.get('src')}"
			title="sematan" width="100%" height="${asked.get('height')}" style="border:0"></iframe>`)
	})
	await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
	otherAddress = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
	browser = await openBrowser()
})
afterAll(async () => {
	await closePages(browser)
	await new Promise((done) => other.close(done))
})

/** Opens the other site with a page of the portal in its frame, which has come when the other one has. */
async function framed(page: Page, src: string, height = 600): Promise<Frame | undefined> {
	await page.goto(`${otherAddress}/?src=${encodeURIComponent(src)}&height=${height}`, { waitUntil: 'load' })
	return page.frames()[1]
}

const heightOf = (path: string) => Number(/<meta name="tinggi" content="(\d+)">/.exec(read(path))?.[1])

/** Of each kind of page and figure the first and one in turn: they differ by what is drawn. */
function someOfEachKind(): string[] {
	const kinds = Map.groupBy(figures, (path) =>
		path
			.replace(/\d\d(\.\d\d)*/g, (code) => `${code.length}`)
			.replace(/(?<=\/(?:indikator|program|bandingkan|dapil)\/)[^/]+/, ''),
	)
	const chosen = [...kinds.values()].flatMap((paths) => [paths[0] ?? '', ...inTurn(paths, 1)])
	return [...new Set(chosen)]
}

describe('pages that other sites frame', () => {
	test('are there in both languages, for every level above villages', () => {
		expect(figures.length).toBeGreaterThan(1000)
		expect(figures.filter((path) => /\d\d(\.\d\d){2}\.\d{4}/.test(path))).toEqual([])
		const twins = figures.filter((path) => !path.startsWith('en/')).map((path) => `en/${path}`)
		expect(twins.toSorted()).toEqual(figures.filter((path) => path.startsWith('en/')).toSorted())
	})

	test('weigh at most 15 KB with all they ask for, packed; the comparison and its script 35 KB', () => {
		const weight = (path: string) =>
			packed(path) + scanPage(read(path)).assets.reduce((sum, asset) => sum + packed(asset.slice(1)), 0)
		const heavy = figures.toSorted((a, b) => read(b).length - read(a).length).slice(0, times(40, figures.length))
		expect(heavy.map((path) => [path, weight(path)] as const).filter(([, bytes]) => bytes > 15_000)).toEqual([])
		expect(weight('sematan/bandingkan/index.html')).toBeLessThan(35_000)
	})

	test('are listed nowhere: not for search engines, not in the search, not in what is kept offline', () => {
		expect(embeds.filter((path) => scanPage(read(path)).indexed)).toEqual([])
		const lists = [...openSite(folder).paths].filter((path) =>
			/^(?:sitemap.*\.xml|luring\/.*\.json|cari\/.*\.json)$/.test(path),
		)
		expect(lists.length).toBeGreaterThan(1)
		expect(lists.filter((path) => read(path).includes('/sematan/'))).toEqual([])
	})

	test('show nothing that is simulated', () => {
		expect(figures.filter((path) => /class="(?:chart )?sim|t-sim/.test(read(path)))).toEqual([])
	})

	test('fit into their frame on another site at 320 and 800 pixels, and ask no other site for anything', {
		timeout: 240_000,
	}, async () => {
		const page = await browser.newPage({ serviceWorkers: 'block' })
		const asked = new Set<string>()
		page.on('request', (request) => asked.add(new URL(request.url()).origin))
		const faults: string[] = []
		for (const path of someOfEachKind().slice(0, times(24, 400))) {
			await page.setViewportSize({ width: 320, height: 700 })
			const frame = await framed(page, `/${path}`, heightOf(path))
			for (const width of [320, 800]) {
				await page.setViewportSize({ width, height: 700 })
				const seen = (await frame?.evaluate(
					'document.fonts.ready.then(() => ({ wide: innerWidth, down: document.documentElement.scrollHeight - innerHeight, across: document.documentElement.scrollWidth - innerWidth, drawn: [...document.querySelectorAll("svg")].some((svg) => svg.getBoundingClientRect().width > 100) }))',
				)) as { wide: number; down: number; across: number; drawn: boolean } | undefined
				if (!seen?.drawn || seen.wide !== width || seen.down > 0 || seen.across > 0)
					faults.push(`${path} at ${width}: ${JSON.stringify(seen)}`)
			}
		}
		expect(faults).toEqual([])
		expect([...asked].toSorted()).toEqual([otherAddress, site].toSorted())
	})

	test('are the only ones: every other page refuses to be framed', async () => {
		const page = await browser.newPage({ serviceWorkers: 'block' })
		for (const path of ['/', '/en/', '/wilayah/35.29/', '/cari/', '/bandingkan/', '/tidak-ada/']) {
			const frame = await framed(page, path)
			expect(await frame?.evaluate('document.querySelector("main") !== null').catch(() => false)).toBe(false)
		}
	})
})

describe('the code to copy below a chart', () => {
	test('frames that very figure, and a pinned one says whether its figures changed', async () => {
		const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 800 } })
		await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site })
		const page = await context.newPage()
		await page.goto(`${site}/wilayah/35.29/`)
		await page.locator('#tren-p0 .src button[aria-expanded]').click()
		await page.locator('#tren-p0').getByRole('button', { name: 'Salin kode sematan yang memberi tahu' }).click()
		await expect.poll(() => page.locator('#tren-p0 [role=status]').textContent()).toContain('Kode sematan disalin')
		const code = (await page.evaluate('navigator.clipboard.readText()')) as string
		const address = /src="([^"]+)"/.exec(code)?.[1] ?? ''
		expect(address).toMatch(/\/sematan\/wilayah\/35\.29\/tren-p0\.html\?kode=[\dA-Z-]+$/)
		expect(code).toMatch(/title="[^"]{30,}" width="100%" height="\d+" loading="lazy"/)
		await page.goto(address)
		expect(await page.locator('.pin').textContent()).toContain('Angkanya belum berubah')
		await page.goto(`${site}/sematan/wilayah/35.29/sebaran-p0.html${new URL(address).search}`)
		expect(await page.locator('.pin').textContent()).toContain('bukan milik gambar ini')
		await page.goto(address.replace(/\?.*/, ''))
		expect(await page.locator('.pin').count()).toBe(0)
	})

	test('is not offered for the figures of a village', async () => {
		const page = await browser.newPage({ serviceWorkers: 'block' })
		await page.goto(`${site}/wilayah/33.16.02.2006/`)
		const names = await page.locator('.acts-more button').allTextContents()
		expect(names.length).toBeGreaterThan(0)
		expect(names.filter((name) => /sematan/.test(name))).toEqual([])
	})
})

test('a comparison in a frame draws what its address asks for, with source, id and the way to choose others', async () => {
	const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 320, height: 700 } })
	const frame = await framed(page, '/sematan/bandingkan/?wilayah=35.29,35.26&indikator=p0&periode=2015-2025', 1200)
	await frame?.waitForSelector('.draw svg >> visible=true')
	expect(await frame?.locator('h1').count()).toBe(1)
	await expect.poll(() => frame?.locator('a.fid').textContent()).toMatch(/Kode gambar \w{6}-\w{4}-\w{3}/)
	expect(await frame?.locator('.embed-foot a').getAttribute('href')).toBe(
		'/bandingkan/?wilayah=35.29,35.26&indikator=p0&periode=2015-2025',
	)
	expect(await frame?.evaluate('document.documentElement.scrollHeight - innerHeight')).toBe(0)
})

test('a framed figure is whole for those who do not see it, in light and dark', async () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await browser.newPage({ serviceWorkers: 'block', colorScheme, viewport: { width: 320, height: 800 } })
		await page.goto(`${site}/sematan/wilayah/35.29/tren-p0.html`)
		expect(await axeFindings(page)).toEqual([])
	}
})
