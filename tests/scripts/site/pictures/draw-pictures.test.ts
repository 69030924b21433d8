import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawPictures } from '../../../../scripts/site/pictures/draw-pictures.ts'

let folder: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-pictures-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const svg = (words: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#fbf7ee"/><text x="4" y="20" font-family="Plus Jakarta Sans" font-size="14">${words}</text></svg>`

/** A fresh site with these drawings, made into pictures; what was done, and the files that stand there. */
async function draw(drawings: Readonly<Record<string, string>>) {
	const site = mkdtempSync(join(folder, 'site-'))
	for (const [name, words] of Object.entries(drawings)) {
		const path = join(site, 'gambar', name)
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, svg(words))
	}
	const done = await drawPictures(site, join(folder, 'cache'), () => {})
	const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
	return { done, files: Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(site, name))])) }
}

describe('pictures for sharing', () => {
	test('take the place of their drawings', async () => {
		const { done, files } = await draw({ 'wilayah/99.svg': 'Rekaan', 'en/wilayah/99.svg': 'Invented' })
		expect(done).toEqual({ pictures: 2, drawn: 2 })
		expect(Object.keys(files)).toEqual(['gambar/en/wilayah/99.png', 'gambar/wilayah/99.png'])
		expect(files['gambar/wilayah/99.png']?.toString('latin1', 1, 4)).toBe('PNG')
	})

	test('are drawn anew only where the drawing changed, with the same bytes', async () => {
		const first = await draw({ 'a.svg': 'Blora', 'b.svg': 'Tuban' })
		const second = await draw({ 'a.svg': 'Blora', 'b.svg': 'Sumenep' })
		expect(second.done).toEqual({ pictures: 2, drawn: 1 })
		expect(second.files['gambar/a.png']).toEqual(first.files['gambar/a.png'])
		expect(second.files['gambar/b.png']).not.toEqual(first.files['gambar/b.png'])
		rmSync(join(folder, 'cache'), { recursive: true })
		expect((await draw({ 'a.svg': 'Blora', 'b.svg': 'Sumenep' })).files).toEqual(second.files)
	})

	test('leave the cache when no page needs them any more', async () => {
		await draw({ 'a.svg': 'Blora', 'b.svg': 'Tuban' })
		await draw({ 'a.svg': 'Blora' })
		expect(
			readdirSync(join(folder, 'cache'))
				.map((name) => name.replace(/.*\./, ''))
				.sort(),
		).toEqual(['png', 'svg'])
	})

	test('are none in a site without drawings, which needs no cache', async () => {
		const { done } = await draw({})
		expect(done).toEqual({ pictures: 0, drawn: 0 })
		expect(readdirSync(folder)).not.toContain('cache')
	})
})
