import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { share } from '../depth.ts'
import { closePages, openBrowser } from './browser.ts'

/*
 * Pages of kecamatan and villages say what their readers come for and keep the rest behind a line: on a small phone no
 * longer than seven screens, and light enough for a slow line.
 */
const site = inject('siteAddress')
const folder = inject('siteFolder')
const LONGEST = 4500
const HEAVIEST_VILLAGE = 10 * 1024

const codes = readdirSync(join(folder, 'wilayah')).filter((name) => /^\d\d\.\d\d\.\d\d(\.\d{4})?$/.test(name))
const paths = ['', 'en/'].flatMap((language) => codes.map((code) => `${language}wilayah/${code}/`))
const htmlOf = (path: string) => readFileSync(join(folder, path, 'index.html'), 'utf8')

let browser: Browser
let page: Page
beforeAll(async () => {
	browser = await openBrowser()
	page = await browser.newPage({ viewport: { width: 360, height: 640 } })
})
afterAll(() => closePages(browser))

/** Which parts a page has, and how many figures: pages alike in this are about as long. */
function structureOf(html: string): string {
	const sections = [...html.matchAll(/<section class="sec[^>]*? id="([^"]+)"/g)].map(([, id]) => id)
	const counts = ['<dt', '<article', '<details', '<tr'].map((tag) => html.split(tag).length)
	return `${sections.join()} ${counts.join()}`
}

/** Of structures the page with the most text, and some of all; every page of both kinds at night. */
function chosen(): string[] {
	const byStructure = Map.groupBy(paths, (path) => structureOf(htmlOf(path)))
	const longest = [...byStructure.values()].map((some) =>
		some.reduce((a, b) => (htmlOf(b).length > htmlOf(a).length ? b : a)),
	)
	return [...new Set([...share(longest, 32), ...share(paths, 256)])]
}

test(`no page of a kecamatan or village is longer than ${LONGEST} px on a phone`, { timeout: 900_000 }, async () => {
	expect(paths.length).toBeGreaterThan(3000)
	const long: string[] = []
	for (const path of chosen()) {
		await page.goto(`${site}/${path}`, { waitUntil: 'load' })
		const height = await page.evaluate(() => document.documentElement.scrollHeight)
		if (height > LONGEST) long.push(`${path}: ${height}`)
	}
	expect(long).toEqual([])
})

test('no page of a village weighs more than 10 KiB, packed as every server can', { timeout: 300_000 }, () => {
	const villages = paths.filter((path) => /\.\d{4}\/$/.test(path))
	const heavy = villages.flatMap((path) => {
		const bytes = gzipSync(htmlOf(path)).length
		return bytes > HEAVIEST_VILLAGE ? [`${path}: ${bytes}`] : []
	})
	expect(heavy.slice(0, 5)).toEqual([])
})

test('the status of a village is seen on the first screen of a phone', async () => {
	await page.goto(`${site}/wilayah/33.16.02.2006/`, { waitUntil: 'load' })
	const bar = page.locator('.fig > svg')
	const box = await bar.boundingBox()
	expect((box?.y ?? 640) + (box?.height ?? 640)).toBeLessThan(640)
	expect(await bar.getAttribute('role')).toBe('img')
	expect(await bar.locator('title').textContent()).toBe('Pilang: 0,7595, maju')
})
