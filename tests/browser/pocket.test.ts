import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { aggregate } from '../../scripts/add-up/aggregate.ts'
import { readInput } from '../../scripts/assemble/check/read-input.ts'
import { siteRecords, siteSearch } from '../../scripts/assemble/room/site-records.ts'
import { checkNews } from '../../scripts/gate/news/check-news.ts'
import { OFFICE_FOLDER } from '../../scripts/gate/read/office-folder.ts'
import { MOST_BYTES, writePocket } from '../../scripts/site/pocket/write-pocket.ts'
import { scanPage } from '../../scripts/verify/structure/page-scan.ts'
import { inFull, inTurn } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'
import { type Visit, visit } from './visit.ts'

const repository = resolve(import.meta.dirname, '../..')
const site = inject('siteFolder')
let browser: Browser
let folder: string
let root: string
let zipped: Uint8Array
/** Files of the ZIP by their path, unpacked. */
let files: ReturnType<typeof unzipSync>

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'terang-saku-'))
	zipped = readFileSync(await pack('35.29'))
	files = unzipSync(zipped)
	root = writeOut()
	browser = await openBrowser()
})
afterAll(async () => {
	await closePages(browser)
	rmSync(folder, { recursive: true, force: true })
})

/** Packs the shipped site as the build does; returns the path of the ZIP. */
async function pack(code: string): Promise<string> {
	const office = join(repository, OFFICE_FOLDER)
	const { input } = await readInput(office, {})
	if (!input) throw new Error('the shipped data is not clean')
	const aggregated = aggregate(input)
	const { news } = await checkNews(office, input)
	const contents = { input, aggregated, news }
	const search = siteSearch(contents, siteRecords({ fresh: site }, contents))
	const places = { folder: site, draft: join(folder, 'draft.zip'), target: folder }
	const { portal } = input
	return (await writePocket({ code, ...places, ...aggregated, site: portal.site, portal, news, search })).path
}

function writeOut(): string {
	for (const [path, bytes] of Object.entries(files)) {
		const target = join(folder, path)
		mkdirSync(dirname(target), { recursive: true })
		writeFileSync(target, bytes)
	}
	return join(folder, 'terang-saku-35.29')
}

const fileAddress = (path: string) => `${pathToFileURL(root).href}/${path}`
const open = (path: string) => visit(browser, fileAddress(path))

/** Pages of every kind, in both languages. */
const opened = [
	'index.html',
	'en/index.html',
	'wilayah/35.29/index.html',
	'wilayah/35.29.01.1015/index.html',
	'wilayah/35/index.html',
	'indikator/p0/index.html',
	'en/program/index.html',
	'berita/index.html',
	'cari/index.html',
]

/** Nothing asked of a network, nothing stopped by the policy, nothing complained of. */
async function expectQuiet({ requests, complaints, violations }: Visit): Promise<void> {
	expect(requests.filter((address) => !/^(file|data|blob):/.test(address))).toEqual([])
	expect(complaints).toEqual([])
	expect(await violations()).toEqual([])
}

describe('the pocket edition of a kabupaten', () => {
	test('is one folder in a ZIP of at most 30 MB that says what it is', () => {
		expect(zipped.length).toBeLessThan(MOST_BYTES)
		expect(readFileSync(join(root, 'BACA-DAHULU.txt'), 'utf8')).toContain('KABUPATEN SUMENEP')
		const paths = Object.keys(files)
		expect(paths.filter((path) => !path.startsWith('terang-saku-35.29/'))).toEqual([])
		const villages = paths.filter((path) => /^[^/]+\/wilayah\/35\.29\.\d\d\.\d{4}\//.test(path))
		expect(villages.length).toBe(334)
	})

	test('leads from every page to a file that is there, or out to the portal', () => {
		const paths = Object.keys(files).map((path) => path.slice('terang-saku-35.29/'.length))
		const known = new Set(paths)
		const wrong = paths
			.filter((path) => path.endsWith('.html'))
			.flatMap((path) => {
				const { links, assets } = scanPage(readFileSync(join(root, path), 'utf8'))
				return [...new Set([...links, ...assets])]
					.filter((link) => !isThere(link, path, known))
					.map((link) => `${path}: ${link}`)
			})
		expect(wrong).toEqual([])
	})

	// Before a push two of them that have their turn; the tests below open others.
	test.each(inTurn(opened, 2))('opens %s from the disk, without a network and at 320 px', async (path) => {
		const visited = await visit(browser, fileAddress(path), { viewport: { width: 320, height: 800 }, offline: true })
		await visited.page.waitForLoadState('networkidle')
		await expectQuiet(visited)
		expect(await visited.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
		expect(await visited.page.locator('.saku').textContent()).toMatch(/(?:Salinan|Copy) [0-9a-f]{8}/)
		expect(await visited.page.evaluate('[...document.fonts].some(({ status }) => status === "loaded")')).toBe(true)
		await visited.close()
	})

	test('finds a village while one types, and leads to its page', async () => {
		const visited = await open('index.html')
		await visited.page.fill('#finder-q', 'pinggirpapas')
		await visited.page.locator('.sug a', { hasText: 'Desa Pinggirpapas' }).click()
		expect(visited.page.url()).toBe(fileAddress('wilayah/35.29.02.2001/index.html'))
		expect(await visited.page.locator('h1').textContent()).toContain('Pinggirpapas')
		await expectQuiet(visited)
		await visited.close()
	})

	test('answers a question sent from the home page, and proposes the name that was meant', async () => {
		const visited = await open('index.html')
		await visited.page.fill('#finder-q', 'kalianget')
		await visited.page.press('#finder-q', 'Enter')
		await visited.page.waitForURL(/cari\/index\.html\?q=kalianget$/)
		await visited.page.locator('#hasil [data-results-list] a').first().waitFor()
		expect(await visited.page.locator('#hasil [data-results-list] a').first().textContent()).toBe('Kecamatan Kalianget')
		await visited.page.fill('#q', 'kaliangt')
		await visited.page.locator('.said', { hasText: /^Mungkin maksud Anda/ }).waitFor({ state: 'attached' })
		expect(await visited.page.locator('[data-results-list] a').first().textContent()).toBe('Kecamatan Kalianget')
		await visited.page.click('.tools a[hreflang]')
		await visited.page.locator('[data-results-list] a').first().waitFor()
		expect(visited.page.url()).toContain('/en/cari/index.html?q=kaliangt')
		await expectQuiet(visited)
		await visited.close()
	})

	test('shows its charts, tells their figures to the keyboard and saves them as pictures', async () => {
		const visited = await visit(browser, fileAddress('wilayah/35.29/index.html'), {
			viewport: { width: 1280, height: 900 },
		})
		const { page } = visited
		const chart = page.locator('figure svg[role=img]:visible').first()
		expect((await chart.boundingBox())?.height).toBeGreaterThan(60)
		await page.locator('figure .src button:visible').first().click()
		const download = page.waitForEvent('download')
		await page.locator('.acts-more button:visible', { hasText: 'PNG' }).first().click()
		expect((await download).suggestedFilename()).toMatch(/\.png$/)
		await expectQuiet(visited)
		await visited.close()
	})

	test('marks in words and by an arrow what needs the internet', async () => {
		const visited = await open('wilayah/index.html')
		const away = visited.page.locator('a[href$="/wilayah/33/"]').first()
		expect(await away.getAttribute('title')).toBe('Perlu internet')
		expect(await away.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('↗')
		await visited.close()
	})

	// Packing reads the office anew and takes half a minute of a small machine: at night.
	test.runIf(inFull)('has the same bytes when it is packed again', async () => {
		expect(Buffer.compare(readFileSync(await pack('35.29')), zipped)).toBe(0)
	})
})

/** True for a link out, and for one to a file of the edition. */
function isThere(link: string, from: string, known: ReadonlySet<string>): boolean {
	if (/^(https?|mailto|tel|data):/.test(link) || link.startsWith('#')) return true
	const url = new URL(link, pathToFileURL(join(root, from)))
	const path = fileURLToPath(new URL(url.pathname, 'file://'))
	return known.has(path.slice(root.length + 1))
}
