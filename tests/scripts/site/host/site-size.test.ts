import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type HostLimit, hostLimits } from '../../../../scripts/site/host/host-limits.ts'
import { overLimit, type SiteSize, saySize, siteSize } from '../../../../scripts/site/host/site-size.ts'

const limit = (changes: Partial<HostLimit>): HostLimit => ({
	host: 'Contoh',
	files: null,
	bytes: null,
	fileBytes: null,
	asOf: '2026-11',
	source: 'https://contoh.go.id/',
	...changes,
})

const size = (files: number, bytes: number, largest: number): SiteSize => ({
	files,
	bytes,
	largest: { path: 'unduh/semua.zip', bytes: largest },
})

describe('the size of a finished site', () => {
	it('is what its files are, in folders too', () => {
		const folder = mkdtempSync(join(tmpdir(), 'terang-size-'))
		try {
			mkdirSync(join(folder, 'unduh'))
			writeFileSync(join(folder, 'index.html'), 'abc')
			writeFileSync(join(folder, 'unduh/semua.zip'), 'abcdef')
			expect(siteSize(folder)).toEqual({ files: 2, bytes: 9, largest: { path: 'unduh/semua.zip', bytes: 6 } })
		} finally {
			rmSync(folder, { recursive: true })
		}
	})

	it('is held to what a host takes: as much as that and no more', () => {
		expect(overLimit(size(20_000, 1e9, 5), limit({ files: 20_000, bytes: 1e9, fileBytes: 5 }))).toBeNull()
		expect(overLimit(size(20_001, 1, 1), limit({ files: 20_000 }))).toBe('20.001 > 20.000 berkas · files')
		expect(overLimit(size(1, 1_100_000_000, 1), limit({ bytes: 1e9 }))).toBe('1.100,0 MB > 1.000,0 MB')
		expect(overLimit(size(1, 1, 30_000_000), limit({ fileBytes: 25e6 }))).toBe('unduh/semua.zip 30,0 MB > 25,0 MB')
		expect(overLimit(size(1e9, 1e15, 1e15), limit({}))).toBeNull()
	})

	it('is said in two lines, with the hosts that take it and why others do not', () => {
		expect(saySize(size(75_600, 1_200_000_000, 3_200_000))).toMatchInlineSnapshot(`
			"Ukuran · size: 75.600 berkas · files, 1.200,0 MB, terbesar · largest unduh/semua.zip 3,2 MB
			Layanan gratis yang memuat · free hosts that take it: tidak · not GitHub Pages: 1.200,0 MB > 1.000,0 MB; tidak · not GitLab Pages: 1.200,0 MB > 1.000,0 MB; tidak · not Cloudflare Pages: 75.600 > 20.000 berkas · files
			"
		`)
		expect(saySize(size(9_900, 188_000_000, 3_200_000)).split('\n')[1]).toMatch(
			/: GitHub Pages, GitLab Pages, Cloudflare Pages$/,
		)
	})
})

it('every limit names where it stands and when it was read', () => {
	for (const { asOf, source } of hostLimits) {
		expect(asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/)
		expect(new URL(source).protocol).toBe('https:')
	}
})
