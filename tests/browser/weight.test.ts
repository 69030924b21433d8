import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { openSite } from '../../scripts/ground/files/site-files.ts'
import { times } from '../depth.ts'
import { blockingScripts, packedOnce, pagesAbove, scriptsOf } from './page-weight.ts'

const folder = inject('siteFolder')
const pages = [...openSite(folder).paths].filter((path) => path.endsWith('.html'))
const isVillage = (path: string) => /^(en\/)?wilayah\/\d\d(\.\d\d){2}\.\d{4}\/index\.html$/.test(path)
/** The comparison draws in the page; its own test holds it to a limit of its own. */
const isComparison = (path: string) => /^(en\/)?(sematan\/)?bandingkan\/index\.html$/.test(path)
/** The steward's desk is weighed by its own test, too. */
const isDesk = (path: string) => /^(en\/)?meja\/index\.html$/.test(path)
const isSearch = (path: string) => /^(en\/)?cari\/index\.html$/.test(path)

/** What a server sends before it waits for the first answer: ten packets of 1,460 bytes (RFC 6928). */
const FIRST_FLIGHT = 10 * 1460

test('the first view of every village page, HTML and stylesheet, fits into one round trip', {
	timeout: 300_000,
}, () => {
	const villages = pages.filter(isVillage)
	expect(villages.length).toBeGreaterThan(3000)
	expect(
		pagesAbove(folder, heaviestFirst(villages).slice(0, times(300, villages.length)), FIRST_FLIGHT).slice(0, 5),
	).toEqual([])
})

/** Before a push the heaviest are packed: what is light as it stands is light when packed. */
const heaviestFirst = (paths: readonly string[]) => {
	const sizes = new Map(paths.map((path) => [path, statSync(join(folder, path)).size]))
	return paths.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0))
}

const isRegency = (path: string) => /^(en\/)?wilayah\/\d\d\.\d\d\/index\.html$/.test(path)

test('the HTML of every kabupaten and kota weighs at most 20 KB, packed as every server can', () => {
	const regencies = pages.filter(isRegency)
	expect(regencies.length).toBeGreaterThan(150)
	const heavy = regencies
		.map((path) => ({ path, bytes: gzipSync(readFileSync(join(folder, path))).length }))
		.filter(({ bytes }) => bytes > 20_000)
	expect(heavy).toEqual([])
})

test('no page but the search, the comparison and the desk asks for more than 20 KB of script, and none waits for it', () => {
	const faults = pages.flatMap((path) => {
		const html = readFileSync(join(folder, path), 'utf8')
		const sum = scriptsOf(folder, html).reduce((total, script) => total + packedOnce(join(folder, script)), 0)
		return [
			...(sum > 20 * 1024 && !isSearch(path) && !isComparison(path) && !isDesk(path)
				? [`${path}: ${sum} bytes of script`]
				: []),
			...blockingScripts(html).map((tag) => `${path}: ${tag}`),
		]
	})
	expect(faults).toEqual([])
})

test('rules for paper are no weight on the screen: they come last, in a file of their own', () => {
	const html = readFileSync(join(folder, 'wilayah/35.29/index.html'), 'utf8')
	const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].map(([tag]) => tag)
	expect(sheets.filter((tag) => tag.includes('media="print"'))).toHaveLength(1)
	expect(sheets.at(-1)).toContain('media="print"')
	for (const tag of sheets.slice(0, -1)) {
		const css = readFileSync(join(folder, /href="([^"]+)"/.exec(tag)?.[1] ?? ''), 'utf8')
		expect(css).not.toMatch(/@media print/)
	}
})
