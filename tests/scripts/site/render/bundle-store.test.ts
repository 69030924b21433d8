import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleStore } from '../../../../scripts/site/render/bundle-store.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-bundles-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const store = () => bundleStore(folder)

/** What the site builder does: the code of pages in a folder that it clears away in the end, and what stands beside them. */
function make(word?: string): void {
	const { beside, take, seal } = store()
	mkdirSync(join(beside, '.prerender/chunks'), { recursive: true })
	mkdirSync(join(beside, '_astro'), { recursive: true })
	writeFileSync(join(beside, '.prerender/entry.mjs'), 'export const app = 1\n')
	writeFileSync(join(beside, '.prerender/chunks/a.mjs'), 'export {}\n')
	writeFileSync(join(beside, '_astro/a.css'), 'p{}')
	const entry = pathToFileURL(join(beside, '.prerender/entry.mjs')).href
	take({ entry, pages: new Map([['a', { styles: ['a.css'] }]]), scripts: [] })
	rmSync(join(beside, '.prerender'), { recursive: true })
	if (word !== undefined) seal(word)
}

describe('a bundle that a build leaves', () => {
	it('is found by what it was made from, with what stands beside the pages', () => {
		make('satu')
		const found = store().find('satu')
		expect(found?.start).toMatchObject({ scripts: [], pages: new Map([['a', { styles: ['a.css'] }]]) })
		expect(found?.code).toMatch(/^[\w-]{43}$/)
		expect(readFileSync(fileURLToPath(found?.start.entry ?? ''), 'utf8')).toBe('export const app = 1\n')
		expect(readFileSync(join(found?.beside ?? '', '_astro/a.css'), 'utf8')).toBe('p{}')
		expect(store().find('dua')).toBeUndefined()
	})

	it('is not found before the site builder has ended', () => {
		make()
		expect(readdirSync(folder)).toEqual(['draft'])
		expect(['satu', ''].map((word) => store().find(word))).toEqual([undefined, undefined])
	})

	it('takes the place of the oldest', () => {
		for (const [day, word] of ['satu', 'dua', 'tiga', 'dua', 'empat'].entries()) {
			make(word)
			utimesSync(join(folder, word), day + 1, day + 1)
		}
		expect(readdirSync(folder).sort()).toEqual(['dua', 'empat', 'tiga'])
	})
})
