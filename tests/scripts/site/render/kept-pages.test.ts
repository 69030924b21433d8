import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSite } from '../../../../scripts/ground/files/site-files.ts'
import { wordOf } from '../../../../scripts/ground/files/word-of.ts'
import { keepPages, type PagesBefore, type RenderRecord } from '../../../../scripts/site/render/kept-pages.ts'
import { RELEASE_PLACE } from '../../../../src/offline/release-mark.ts'

let site: string
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'terang-kept-'))
})
afterEach(() => rmSync(site, { recursive: true }))

const page = (text: string, release = RELEASE_PLACE) =>
	`<!doctype html><html lang="id" data-rilis="${release}"><p>${text}</p></html>`

function put(path: string, text: string): void {
	mkdirSync(dirname(join(site, path)), { recursive: true })
	writeFileSync(join(site, path), text)
}

const standingSite = (record: RenderRecord): PagesBefore => ({ record, site: openSite(site) })

/** A site as it was built: each page with what it asked, and the release it bears since. */
function built(pages: Readonly<Record<string, { file: string; body: string; asked: string[] }>>, code = 'code') {
	const keeper = keepPages([], code, (word) => `${word} then`)
	for (const [path, { file, body, asked }] of Object.entries(pages)) {
		keeper.rendered(path, Buffer.from(body), asked)
		put(file, body.replace(RELEASE_PLACE, 'a1b2c3d4e5'))
	}
	return standingSite(keeper.record())
}

const one = { '/wilayah/33/': { file: 'wilayah/33/index.html', body: page('Jawa Tengah'), asked: ['a', 'b'] } }
const asThen = (word: string) => `${word} then`

describe('a page of the build before', () => {
	it('stands as it was rendered, without the release it bears, when all its questions have the same answers', () => {
		const before = built(one)
		const keeper = keepPages([before], 'code', asThen)
		expect(keeper.knows('/wilayah/33/')).toBe(true)
		expect([...keeper.takenFrom(before.site)]).toEqual([])
		expect(String(keeper.standing('/wilayah/33/'))).toBe(page('Jawa Tengah'))
		expect([...keeper.takenFrom(before.site)]).toEqual(['wilayah/33/index.html'])
	})

	it.each([
		['one of its questions has another answer', 'code', (word: string) => (word === 'b' ? 'b now' : asThen(word))],
		['its code is another', 'other', asThen],
	])('is rendered when %s', (_why, code, answer) => {
		const keeper = keepPages([built(one)], code, answer)
		expect([keeper.knows('/wilayah/33/'), keeper.standing('/wilayah/33/')]).toEqual([false, undefined])
	})

	it('stands in a file without the slash that the site builder asks for it with', () => {
		const table = { '/unduh/wilayah/33.csv/': { file: 'unduh/wilayah/33.csv', body: 'a;b\n', asked: ['a'] } }
		const keeper = keepPages([built(table)], 'code', asThen)
		expect(String(keeper.standing('/unduh/wilayah/33.csv/'))).toBe('a;b\n')
	})

	it('stands aside where it is a drawing, which no site serves', () => {
		const svg = Buffer.from('<svg></svg>')
		const before = built({ '/gambar/33.svg': { file: 'other.txt', body: String(svg), asked: ['a'] } })
		const drawing = (bytes: string) => (bytes === wordOf(svg) ? svg : undefined)
		expect(keepPages([before], 'code', asThen).standing('/gambar/33.svg')).toBeUndefined()
		expect(keepPages([{ ...before, drawing }], 'code', asThen).standing('/gambar/33.svg')).toEqual(svg)
	})

	it('does not hear of questions of other pages', () => {
		const two = { ...one, '/berita/': { file: 'berita/index.html', body: page('Berita'), asked: ['c'] } }
		const keeper = keepPages([built(two)], 'code', (word) => (word === 'c' ? 'c now' : asThen(word)))
		expect([keeper.knows('/wilayah/33/'), keeper.knows('/berita/')]).toEqual([true, false])
	})

	it('is rendered when somebody touched its file, or took it away', () => {
		const before = built(one)
		put('wilayah/33/index.html', page('Jawa Barat'))
		expect(keepPages([before], 'code', asThen).standing('/wilayah/33/')).toBeUndefined()
		rmSync(join(site, 'wilayah/33/index.html'))
		const without = { ...before, site: openSite(site) }
		expect(keepPages([without], 'code', asThen).standing('/wilayah/33/')).toBeUndefined()
		expect(keepPages([without], 'code', asThen).standing('/wilayah/35/')).toBeUndefined()
	})

	it('is noted again, and stands in the build after the next, too', () => {
		const keeper = keepPages([built(one)], 'code', asThen)
		keeper.standing('/wilayah/33/')
		const later = keepPages([standingSite(keeper.record())], 'code', asThen)
		expect(later.standing('/wilayah/33/')?.toString()).toBe(page('Jawa Tengah'))
	})

	it.each([
		['/', 'index.html'],
		['/unduh/semua.zip', 'unduh/semua.zip'],
		['/api/v1/wilayah/33.01.json', 'api/v1/wilayah/33.01.json'],
	])('at %s is looked for where the site builder wrote it', (path, file) => {
		const pages = { [path]: { file, body: file.endsWith('.html') ? page(path) : path, asked: [] } }
		expect(
			keepPages([built(pages)], 'code', asThen)
				.standing(path)
				?.toString(),
		).toBe(pages[path]?.body)
	})
})
