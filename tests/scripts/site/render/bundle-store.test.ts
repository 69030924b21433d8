import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundleStore } from '../../../../scripts/site/render/bundle-store.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-bundles-'))
	mkdirSync(join(folder, 'site/.prerender/chunks'), { recursive: true })
	mkdirSync(join(folder, 'site/_astro'))
	writeFileSync(join(folder, 'site/.prerender/entry.mjs'), 'export const app = 1\n')
	writeFileSync(join(folder, 'site/.prerender/chunks/a.mjs'), 'export {}\n')
	writeFileSync(join(folder, 'site/_astro/a.css'), 'p{}')
})
afterEach(() => rmSync(folder, { recursive: true }))

const store = () => bundleStore(join(folder, 'bundles'))
const bundle = () => ({
	start: {
		entry: pathToFileURL(join(folder, 'site/.prerender/entry.mjs')).href,
		pages: new Map([['a', { styles: ['a.css'] }]]),
		scripts: [],
	},
	code: 'kata',
})

describe('a bundle that a build leaves', () => {
	it('is found by what it was made from, whole, after the site it came from is gone', () => {
		const first = store()
		first.take(bundle())
		first.seal('satu', ['_astro/a.css'], join(folder, 'site'))
		rmSync(join(folder, 'site'), { recursive: true })
		const found = store().find('satu')
		expect(found).toMatchObject({ code: 'kata', start: { scripts: [], pages: bundle().start.pages } })
		expect(readFileSync(fileURLToPath(found?.start.entry ?? ''), 'utf8')).toBe('export const app = 1\n')
		expect(readFileSync(join(found?.beside ?? '', '_astro/a.css'), 'utf8')).toBe('p{}')
		expect(store().find('dua')).toBeUndefined()
	})

	it('is not found before the site builder has ended, nor after a kill', () => {
		store().take(bundle())
		expect(store().find('satu')).toBeUndefined()
	})

	it('takes the place of the oldest, half ones included', () => {
		mkdirSync(join(folder, 'bundles/draft-0'), { recursive: true })
		utimesSync(join(folder, 'bundles/draft-0'), 0, 0)
		for (const [day, word] of ['satu', 'dua', 'tiga', 'dua', 'empat'].entries()) {
			const one = store()
			one.take(bundle())
			one.seal(word, [], join(folder, 'site'))
			utimesSync(join(folder, 'bundles', word), day + 1, day + 1)
		}
		expect(readdirSync(join(folder, 'bundles')).sort()).toEqual(['dua', 'empat', 'tiga'])
	})
})
