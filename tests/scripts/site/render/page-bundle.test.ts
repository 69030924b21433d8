import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleOfPages } from '../../../../scripts/site/render/page-bundle.ts'

/** Inside this project: the site builder finds its own packages around what it bundles. */
const place = resolve('.terang/tests')
let folder: string
beforeAll(() => {
	mkdirSync(place, { recursive: true })
	folder = mkdtempSync(join(place, 'bundel-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A project of one page. */
function bundling(name: string, page: string, isAnew = true) {
	const root = join(folder, name)
	mkdirSync(join(root, 'src/pages'), { recursive: true })
	writeFileSync(join(root, 'astro.config.mjs'), 'export default {}\n')
	writeFileSync(join(root, 'src/pages/index.astro'), page)
	const bundles = { folder: join(folder, `${name}-bundel`), word: 'satu', isAnew }
	const generated = join(root, 'generated')
	return bundleOfPages({
		root,
		office: root,
		generated,
		cacheDir: join(root, 'cache'),
		site: 'https://a.test',
		bundles,
	})
}

describe('the bundle of pages', () => {
	it('is made by a process of its own, and stands for the next build', async () => {
		const page = '<p>{import.meta.env.DEV ? "draf" : "terbit"} {import.meta.env.SITE}</p>'
		process.env.SITE = 'https://lain.test'
		const made = await bundling('baik', page).ready
		delete process.env.SITE
		const chunks = join(folder, 'baik-bundel/satu/code')
		const code = readdirSync(chunks, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.mjs'))
			.map((name) => readFileSync(join(chunks, name), 'utf8'))
			.join('\n')
		expect(code).toMatch(/terbit.*https:\/\/a\.test/)
		expect(code).not.toContain('lain.test')
		expect((await bundling('baik', 'another page', false).ready).code).toBe(made.code)
	})

	it('fails with what stopped the site builder', async () => {
		await expect(bundling('rusak', '<p>{satu</p>').ready).rejects.toThrow('index.astro')
	})

	it('is given up when nobody needs it any more', async () => {
		const { ready, stop } = bundling('berhenti', '<p>satu</p>')
		stop()
		await expect(ready).rejects.toThrow('SIGTERM')
	})
})
