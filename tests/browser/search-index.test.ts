import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { closePages, openBrowser } from './browser.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage()
})
afterAll(async () => {
	await closePages(browser)
})

/** Addresses of the first results, as the full text itself orders them. */
async function search(path: '/' | '/en/', query: string): Promise<string[]> {
	await page.goto(inject('siteAddress') + path)
	// As text: the test runner would rewrite an import inside a function.
	return page.evaluate(`(async () => {
		const pagefind = await import('/pagefind/pagefind.js')
		const { results } = await pagefind.search(${JSON.stringify(query)})
		const found = await Promise.all(results.slice(0, 5).map((result) => result.data()))
		return found.map(({ url }) => url)
	})()`)
}

describe('the full text', () => {
	test('holds news and pages, in the language of the page, and nothing else', async () => {
		for (const query of ['kemiskinan', 'pilang', 'susenas']) {
			const urls = await search('/', query)
			expect(urls.length, query).toBeGreaterThan(0)
			expect(urls.filter((url) => /^\/(en|wilayah|indikator|program|data)\/(?!register\/)./.test(url))).toEqual([])
		}
		expect((await search('/en/', 'poverty')).every((url) => url.startsWith('/en/'))).toBe(true)
	})

	test('knows Indonesian words by their stem', async () => {
		expect((await search('/', 'memberdayakan')).length).toBeGreaterThan(0)
	})
})
