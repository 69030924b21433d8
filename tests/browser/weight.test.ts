import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'

const folder = inject('siteFolder')
const KB = 1024

/** Size after gzip, in bytes. */
const packed = (path: string): number => gzipSync(readFileSync(join(folder, path))).length

test('every area page weighs at most 20 KB after gzip, with maps 24 KB, and loads a script only for a map', () => {
	const pages = ['wilayah', 'en/wilayah'].flatMap((parent) =>
		readdirSync(join(folder, parent), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => join(parent, name, 'index.html')),
	)
	expect(pages.length).toBeGreaterThan(3190)
	const html = pages.map((page) => readFileSync(join(folder, page), 'utf8'))
	const limit = (text: string) => (text.includes('<map-block') ? 24 : 20) * KB
	expect(pages.filter((_, i) => gzipSync(html[i] ?? '').length > limit(html[i] ?? ''))).toEqual([])
	const withScript = html.filter((text) => text.includes('<script'))
	expect(withScript.length).toBeGreaterThan(80)
	expect(withScript.filter((text) => !text.includes('<map-block'))).toEqual([])
})

test('the stylesheet weighs at most 12 KB after gzip', () => {
	const sheets = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'))
	expect(sheets.length).toBeGreaterThan(0)
	expect(sheets.reduce((sum, name) => sum + packed(join('_astro', name)), 0)).toBeLessThanOrEqual(12 * KB)
})
