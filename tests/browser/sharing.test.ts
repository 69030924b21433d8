import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { visit } from './visit.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

let browser: Browser
beforeAll(async () => {
	browser = await openBrowser()
})
afterAll(() => browser?.close())

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
	['/bandingkan/jawa-timur-tertinggi/', 'bandingkan/jawa-timur-tertinggi', ['BreadcrumbList']],
]

describe.each(pages)('%s', (path, picture, kinds) => {
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
		expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1)
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

test('the page of a village stays light: no picture, no facts', () => {
	expect(html('/wilayah/33.16.02.2006/')).not.toMatch(/og:image|ld\+json/)
})
