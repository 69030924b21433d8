import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildOffice, type OfficeSite, officeRoom } from '../offices/build-office.ts'
import { makeOffice } from '../offices/make-office.ts'

const room = officeRoom()
afterAll(room.remove)

/** Names of other offices' places, which no portal may print that is not about them. */
const foreign = [
	'Sumenep',
	'Blora',
	'Randublatung',
	'Pilang',
	'Pasuruan',
	'Bangkalan',
	'Tuban',
	'Paser',
	'Tanah Grogot',
	'Kabupaten Contoh',
	'Brebes',
	'Lombok',
	'Batu',
	'Tegal',
]

type Office = {
	languages: readonly string[]
	/** Pages beside those that every portal has: an area of each level it tells of. */
	pages: readonly string[]
	/** Foreign words that are this office's own: itself, what lies around it, and names that happen to be alike. */
	own: readonly string[]
}

const offices: Readonly<Record<string, Office>> = {
	'brebes-kemiskinan': {
		languages: ['id', 'en'],
		pages: ['wilayah/33/', 'wilayah/33.29/', 'wilayah/33.29.01/', 'wilayah/33.29.01.2001/', 'indikator/p0/'],
		own: ['Brebes', 'Blora', 'Tegal', 'Batu'],
	},
	'lombok-timur': {
		languages: ['id'],
		pages: ['wilayah/00/', 'wilayah/52/', 'wilayah/52.03/', 'wilayah/52.03.01/', 'indikator/p0/'],
		own: ['Lombok', 'Batu'],
	},
	'kota-batu': {
		languages: ['id', 'en'],
		pages: ['wilayah/35.79/', 'wilayah/35.79.01/', 'wilayah/35.79.01.1001/', 'indikator/penduduk/'],
		own: ['Batu', 'Sumenep', 'Pasuruan', 'Bangkalan', 'Tuban'],
	},
	'provinsi-jawa-tengah': {
		languages: ['id', 'en'],
		pages: ['wilayah/33/', 'wilayah/33.16/', 'indikator/p0/'],
		own: ['Brebes', 'Blora', 'Tegal', 'Batu'],
	},
	'satu-indikator': {
		languages: ['id', 'en'],
		pages: ['wilayah/33.76/', 'wilayah/33.76.01/', 'indikator/lansia-dikunjungi/'],
		own: ['Tegal', 'Brebes', 'Blora', 'Batu'],
	},
	'paser-indeks-desa': {
		languages: ['id', 'en'],
		pages: ['wilayah/64/', 'wilayah/64.01/', 'wilayah/64.01.01/', 'wilayah/64.01.01.2009/', 'indikator/indeks-desa/'],
		own: ['Paser', 'Tanah Grogot', 'Batu', 'Lombok'],
	},
}

const everyPortal = [
	'',
	'cari/',
	'bandingkan/',
	'wilayah/',
	'indikator/',
	'berita/',
	'data/',
	'tentang/',
	'metodologi/',
]

describe.each(Object.entries(offices))('the portal of %s', (name, { languages, pages, own }) => {
	let site: OfficeSite
	beforeAll(async () => {
		site = await buildOffice(resolve(import.meta.dirname, '../offices', name), join(room.path, name))
	})

	test('is built without an error and without a warning', () => {
		expect(site.output.match(/^.*(?:\] warning|\[[a-z-]+\]$|WARN|ERROR|Program berhenti).*$/gm) ?? []).toEqual([])
		expect(site.code).toBe(0)
	})

	test('has the pages of every portal and an area of each level, in each of its languages', () => {
		const wanted = languages.flatMap((language) =>
			[...everyPortal, ...pages].map((page) => `${language === 'en' ? 'en/' : ''}${page}index.html`),
		)
		expect(wanted.filter((page) => !site.paths.includes(page))).toEqual([])
		expect(site.paths.some((path) => path.startsWith('en/'))).toBe(languages.includes('en'))
	})

	test('speaks of no other office', () => {
		const words = foreign.filter((word) => !own.includes(word))
		const html = site.paths.filter((path) => path.endsWith('.html'))
		const found = html.flatMap((path) => {
			const text = site.read(path)
			// The style page shows specimens of invented areas; search engines leave it out.
			const sought = /^(?:en\/)?gaya\//.test(path) ? words.filter((word) => word !== 'Kabupaten Contoh') : words
			return sought.filter((word) => new RegExp(`\\b${word}\\b`).test(text)).map((word) => `${path}: ${word}`)
		})
		expect(found.slice(0, 20)).toEqual([])
	})

	test('has no list of indicators without figures, and no heading over nothing', () => {
		const shown = site.paths.filter((path) => /^indikator\/[^/]+\/index\.html$/.test(path))
		for (const path of shown) expect(site.read(path), path).not.toContain('Belum ada grafik.')
		expect(site.read('index.html')).not.toMatch(/<ul class="cards">\s*<\/ul>/)
	})

	test('names the languages it has', () => {
		const home = site.read('index.html')
		expect(home.includes('hreflang="en"')).toBe(languages.includes('en'))
		const sitemap = site.paths.filter((path) => /^sitemap-\d+\.xml$/.test(path)).map(site.read)
		expect(sitemap.join().includes('/en/')).toBe(languages.includes('en'))
	})
})

describe('an office whose data and news name areas outside its scope', () => {
	let site: OfficeSite
	beforeAll(async () => {
		const data = join(room.path, 'data-luar')
		makeOffice(data, {
			portal: { home_area: '33', languages: ['id'] },
			observations: {
				kemiskinan: [
					['33', '2024', 'p0', '10.5'],
					['33', '2025', 'p0', '9.6'],
					['33.29', '2025', 'p0', '14.2'],
					['33.29.01', '2025', 'penduduk', '1000'],
					['35.29', '2025', 'p0', '17.0'],
					['64.01', '2025', 'p0', '8.1'],
				],
			},
			files: { 'news/tamu.id.mdx': visit },
		})
		site = await buildOffice(data, join(room.path, 'luar'))
	})

	test('is built, and tells how many rows lie outside', () => {
		expect(site.code).toBe(0)
		expect(site.output).toContain('2 dari 6 baris berada di luar wilayah portal (35.29, 64.01) dan tidak diterbitkan')
		expect(site.output).toContain('1 dari 1 isian menyebut wilayah di luar portal (64.01)')
	})

	test('names them without a link, without a page and without a figure', () => {
		const article = site.read('berita/tamu/index.html')
		expect(article).toContain('Kabupaten Paser')
		expect(article).not.toContain('href="/wilayah/64.01/"')
		expect(article).toContain('jadi grafiknya tidak digambar')
		expect(site.paths.filter((path) => path.includes('64.01') || path.includes('35.29'))).toEqual([])
		expect(site.read('unduh/kemiskinan.csv')).not.toMatch(/^(?:35|64)/m)
	})
})

const visit = `---
title: Tamu dari Paser melihat layanan kami
summary: Kunjungan kerja dari kabupaten lain, dengan tautan ke wilayah yang tidak ada di portal ini.
date: 2025-06-01
category: berita
areas: ["64.01"]
indicators: ["p0"]
source: Catatan kantor
---

Rombongan dari [Kabupaten Paser](/wilayah/64.01/) berkunjung.

<Chart indicator="p0" area="64.01" />
`
