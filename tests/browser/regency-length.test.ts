import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { times } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'

const site = inject('siteAddress')
const folder = inject('siteFolder')

/** Fourteen screens of a small phone, and half a line: the longest page is 25 px longer. */
const MOST = 9040

let browser: Browser
let page: Page
beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 360, height: 640 } })
})
afterAll(() => closePages(browser))

/** The heaviest pages are the longest: all at night, the first six before a push. */
function heaviestFirst(paths: readonly string[]): readonly string[] {
	const size = (path: string) => statSync(join(folder, path, 'index.html')).size
	return paths.toSorted((a, b) => size(b) - size(a)).slice(0, times(6, paths.length))
}

const codes = readdirSync(join(folder, 'wilayah')).filter((code) => /^\d\d\.\d\d$/.test(code))
const paths = codes.flatMap((code) => [`/wilayah/${code}/`, `/en/wilayah/${code}/`])

test('no page of a kabupaten or kota is longer than fourteen screens of a phone', {
	timeout: 300_000,
}, async () => {
	expect(codes.length).toBeGreaterThan(80)
	const long: string[] = []
	for (const path of heaviestFirst(paths)) {
		await page.goto(site + path, { waitUntil: 'load' })
		const height = await page.evaluate(() => document.documentElement.scrollHeight)
		if (height > MOST) long.push(`${path}: ${height}`)
	}
	expect(long).toEqual([])
})
