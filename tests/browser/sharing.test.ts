import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => closePages(browser))

const html = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8')
const headOf = (path: string, property: string) =>
	new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`).exec(html(path))?.[1]

/** Facts of a page by their kind. */
function factsOf(path: string): Record<string, unknown>[] {
	const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html(path))?.[1]
	return block === undefined ? [] : JSON.parse(block)['@graph']
}

const pages: readonly [path: string, picture: string, facts: readonly string[]][] = [
	['/', 'beranda', ['WebSite']],
	['/en/', 'en/beranda', ['WebSite']],
	['/wilayah/00/', 'wilayah/00', ['BreadcrumbList']],
	['/wilayah/35/', 'wilayah/35', ['BreadcrumbList']],
	['/en/wilayah/35.29/', 'en/wilayah/35.29', ['BreadcrumbList']],
	['/wilayah/99.01/', 'wilayah/99.01', ['BreadcrumbList']],
	['/indikator/p0/', 'indikator/p0', ['BreadcrumbList']],
	['/en/program/pkh/', 'en/program/pkh', ['BreadcrumbList']],
	['/dapil/contoh-1/', 'dapil/contoh-1', ['BreadcrumbList']],
	['/berita/sumenep-satu-dari-enam/', 'berita/sumenep-satu-dari-enam', ['NewsArticle', 'BreadcrumbList']],
	['/wilayah/33.16.02/', 'wilayah/33.16.02', ['BreadcrumbList']],
	['/data/', 'data', ['BreadcrumbList']],
	['/en/bandingkan/', 'en/bandingkan', ['BreadcrumbList']],
	['/cari/', 'cari', []],
	['/bandingkan/jawa-timur-tertinggi/', 'bandingkan/jawa-timur-tertinggi', ['BreadcrumbList']],
]

// Before a push five of them that have their turn.
describe.each(inTurn(pages, 3))('%s', (path, picture, kinds) => {
	test('brings a picture that a browser shows at its full size, and says what is on it', async () => {
		const address = headOf(path, 'og:image') ?? ''
		expect(new URL(address).pathname).toBe(`/gambar/${picture}.png`)
		expect(headOf(path, 'og:image:alt')?.length).toBeGreaterThan(20)
		expect(headOf(path, 'twitter:card')).toBe('summary_large_image')
		expect(new URL(headOf(path, 'og:url') ?? '').pathname).toBe(path)
		const page = await browser.newPage()
		await page.goto(`${site}/gambar/${picture}.png`)
		const size = await page
			.locator('img')
			.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])
		expect(size).toEqual([1200, 630])
		await page.close()
	})

	test('carries its facts under the policy of the page', async () => {
		expect(factsOf(path).map((fact) => fact['@type'])).toEqual(kinds)
		const { page, complaints, violations, close } = await visit(browser, site + path)
		expect(await page.locator('script[type="application/ld+json"]').count()).toBe(kinds.length > 0 ? 1 : 0)
		expect([...complaints, ...(await violations())]).toEqual([])
		await close()
	})
})

test('the picture of simulated figures says so to those who do not see it', () => {
	expect(headOf('/wilayah/99.01/', 'og:image:alt')).toMatch(/^SIMULASI · bukan data nyata\./)
	expect(headOf('/en/program/pkh/', 'og:image:alt')).toMatch(/^SIMULATION · not real data\./)
	expect(headOf('/wilayah/35.29/', 'og:image:alt')).not.toContain('SIMULASI')
})

test('a dataset tells search engines what it is and where its file stands', () => {
	const [dataset] = factsOf('/data/idm-desa-2024/')
	expect(dataset).toMatchObject({ '@type': 'Dataset', identifier: 'idm-desa-2024' })
	expect(JSON.stringify(dataset)).toContain('/unduh/idm-desa-2024.csv')
})

test('the page of a village names the picture of its kecamatan, and is light: no facts', () => {
	expect(headOf('/wilayah/33.16.02.2006/', 'og:image')).toBe(headOf('/wilayah/33.16.02/', 'og:image'))
	expect(headOf('/wilayah/33.16.02.2006/', 'og:title')).toContain('Desa Pilang')
	expect(headOf('/wilayah/33.16.02.2006/', 'twitter:card')).toBe('summary_large_image')
	expect(html('/wilayah/33.16.02.2006/')).not.toMatch(/ld\+json/)
})

test('every area has a picture that is there', () => {
	const pages = ['', 'en/'].flatMap((language) =>
		readdirSync(join(folder, language, 'wilayah'), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => `${language}wilayah/${name}`),
	)
	const pictures = new Set(pages.map((path) => headOf(path, 'og:image')))
	expect(pages.length).toBeGreaterThan(3000)
	expect(pictures).not.toContain(undefined)
	for (const picture of pictures) expect(existsSync(join(folder, new URL(picture ?? '').pathname)), picture).toBe(true)
})

describe('sharing a page', () => {
	const kinds = ['/wilayah/35.29/', '/wilayah/33.16.02.2006/', '/indikator/p0/', '/en/berita/sumenep-satu-dari-enam/']

	test.each(kinds)('%s leads to WhatsApp without a script, with its name and address', async (path) => {
		const { page, close } = await visit(browser, site + path, { javaScriptEnabled: false })
		const link = page.locator('.do a[data-share]')
		const text = new URL((await link.getAttribute('href')) ?? '').searchParams.get('text') ?? ''
		expect(text).toMatch(new RegExp(` https?://[^ ]+${path}$`))
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
		expect(await page.locator('.do button').count()).toBe(await page.locator('.do button:not(:visible)').count())
		await close()
	})

	test('hands it to the device where that can share, else offers two ways', async () => {
		const { page, complaints, close } = await visit(browser, `${site}/wilayah/35.29/`)
		await page.getByRole('link', { name: 'Bagikan' }).click()
		const ways = page.locator('.do .do')
		expect(await ways.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/wa\.me\/\?text=Kabupaten%20Sumenep/)
		expect(await ways.getByRole('button').textContent()).toBe('Salin alamat')
		await page.evaluate(() => {
			Object.defineProperty(navigator, 'share', {
				value: async ({ url }: { url: string }) => document.body.setAttribute('data-shared', url),
			})
		})
		await page.getByRole('link', { name: 'Bagikan' }).click()
		expect(await page.locator('body').getAttribute('data-shared')).toMatch(/\/wilayah\/35\.29\/$/)
		expect(complaints).toEqual([])
		await close()
	})
})

test.each(['/', '/en/'])('the menu of %s is one line at 360 px and leads to the comparison', async (path) => {
	const { page, close } = await visit(browser, site + path)
	const tops = await page
		.locator('.nav a:visible')
		.evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)))
	expect(tops).toHaveLength(4)
	expect(new Set(tops).size).toBe(1)
	expect(await page.locator('.nav a[href$="/bandingkan/"]').isVisible()).toBe(true)
	// What a phone leaves out stands at the foot.
	const menu = await page.locator('.nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
	for (const href of menu.slice(4)) expect(await page.locator(`.foot a[href="${href}"]`).count()).toBe(1)
	await close()
})
