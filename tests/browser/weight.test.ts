import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'

const folder = inject('siteFolder')
const KB = 1024

/** Size after gzip, in bytes. */
const packed = (path: string): number => gzipSync(readFileSync(join(folder, path))).length

test('every area page weighs at most 20 KB after gzip, charts included, and loads only the script of its table', () => {
	const pages = ['wilayah', 'en/wilayah'].flatMap((parent) =>
		readdirSync(join(folder, parent), { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map(({ name }) => join(parent, name, 'index.html')),
	)
	expect(pages.length).toBeGreaterThan(3190)
	expect(pages.filter((page) => packed(page) > 20 * KB)).toEqual([])
	const scripts = pages.flatMap((page) => [...readFileSync(join(folder, page), 'utf8').matchAll(/<script[^>]*>/g)])
	const names = new Set(scripts.map(([tag]) => /src="([^"]+)"/.exec(tag)?.[1] ?? tag))
	expect([...names].map((name) => name.replace(/.*\//, '').split('.')[0])).toEqual(['SortableTable'])
	expect(packed([...names][0] ?? '')).toBeLessThan(3 * KB)
})

test('the stylesheet weighs at most 12 KB after gzip', () => {
	const sheets = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.css'))
	expect(sheets.length).toBeGreaterThan(0)
	expect(sheets.reduce((sum, name) => sum + packed(join('_astro', name)), 0)).toBeLessThanOrEqual(12 * KB)
})
