import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildRoom } from '../../scripts/assemble/room/build-room.ts'
import { textOf } from '../../scripts/ground/html/text.ts'
import type { CoreIndex } from '../../src/search/index-file.ts'
import { joined } from '../../src/search/plain-words.ts'
import { prepareIndex } from '../../src/search/prepared-index.ts'
import { searchQuery } from '../../src/search/search-query.ts'
import { buildInto, buildSite, type OfficeSite, readBuilt, siteFolder } from '../offices/built-site.ts'
import { emptyParts } from '../offices/empty-parts.ts'
import { makeOffice } from '../offices/make-office.ts'
import { type OfficeBuilder, officeBuilder } from '../offices/office-builder.ts'
import { officeRoom } from '../offices/office-room.ts'
import { foreignWords, officesNow } from '../offices/offices.ts'
import { siteParts } from '../search/site-parts.ts'

const room = officeRoom()
let builder: OfficeBuilder
beforeAll(() => {
	builder = officeBuilder(room.path)
})
afterAll(() => {
	builder.stop()
	room.remove()
})

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

/** The style page shows specimens of invented areas, and lists as they are before a script fills them. */
const isStylePage = (path: string) => /^(?:en\/)?gaya\//.test(path)

describe.each(officesNow())('the portal of %s', (name, office) => {
	const { languages, pages } = office
	let site: OfficeSite
	beforeAll(async () => {
		site = await buildSite(name, builder)
	})
	const html = () => site.paths.filter((path) => path.endsWith('.html') && !isStylePage(path))

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
		const found = html().flatMap((path) => foreignWords(site.read(path), office).map((word) => `${path}: ${word}`))
		expect(found.slice(0, 20)).toEqual([])
	})

	test('has no heading over nothing and no list without an entry', () => {
		// Kecamatan and villages are many and alike: every eighth of them.
		const some = html().filter((path, index) => !/wilayah\/\d\d\.\d\d\.\d\d/.test(path) || index % 8 === 0)
		const found = some.flatMap((path) => emptyParts(site.read(path)).map((part) => `${path}: ${part}`))
		expect(found.slice(0, 20)).toEqual([])
	})

	test('is searched by the names of its own areas and indicators, in each of its languages', async () => {
		for (const language of site.paths.includes('cari/inti-en.json') ? (['id', 'en'] as const) : (['id'] as const)) {
			const parts = siteParts({ has: (path) => site.paths.includes(path), read: site.read }, language)
			const index = await prepareIndex(parts)
			const { areas, indicators, records } = index.core
			const isAlone = (one: string) => areas.filter(([, name]) => joined(name) === joined(one)).length === 1
			for (const [code, name] of areas.filter(([, name]) => isAlone(name))) {
				const { results } = await searchQuery(name, index, parts)
				const first = results.slice(0, 2).map((one) => one.code)
				expect(first, name).toContain(code)
			}
			for (const { record } of indicators) {
				const { url, title } = records[record] ?? { url: '', title: '' }
				const { results } = await searchQuery(title, index, parts)
				const first = results.slice(0, 3).map((one) => one.url)
				expect(first, title).toContain(url)
			}
		}
	})

	test('gives its readers the desk, or keeps it for the office alone', () => {
		const withheld = join(buildRoom(siteFolder(name)).desk, 'meja/index.html')
		expect([site.paths.includes('meja/index.html'), existsSync(withheld)]).toEqual(
			office.desk === false ? [false, true] : [true, false],
		)
		expect(
			html().filter((path) => !path.endsWith('meja/index.html') && site.read(path).includes('href="/meja/"')),
		).toEqual([])
	})

	test.runIf(office.filled)(
		'fills numbers into its news, on the page, in feeds and in the search, and brings the files attached to it',
		async () => {
			const { slug, numbers } = office.filled ?? { slug: '', numbers: [] }
			const page = textOf(site.read(`en/berita/${slug}/index.html`))
			const feed = site.read('en/berita/rss.xml')
			const parts = siteParts({ has: (path) => site.paths.includes(path), read: site.read }, 'en')
			const index = await prepareIndex(parts)
			for (const number of numbers) {
				expect(page).toContain(number)
				expect(feed).toContain(number)
				const { results } = await searchQuery(`${number} poverty`, index, parts)
				expect(results.map(({ url }) => url)).toContain(`/en/berita/${slug}/`)
			}
			for (const file of office.filled?.attached ?? []) {
				expect(site.paths).toContain(`lampiran/${file}`)
				expect(site.read(`en/berita/${slug}/index.html`)).toContain(`href="/lampiran/${file}"`)
				// In the text of the item, which stands in the feed as HTML written as text.
				expect(feed).toContain(`/lampiran/${file}&quot;`)
			}
		},
	)

	test('names the languages it has', () => {
		const home = site.read('index.html')
		expect(home.includes('hreflang="en"')).toBe(languages.includes('en'))
		const sitemap = site.paths.filter((path) => /^sitemap-\d+\.xml$/.test(path)).map(site.read)
		expect(sitemap.join().includes('/en/')).toBe(languages.includes('en'))
	})
})

describe('a portal that lacks whatever an office may lack', () => {
	const page = (path: string) => readBuilt('tanpa-isi', path)
	const office = 'Dinas Sosial Daerah Istimewa Yogyakarta'

	test.each([
		['index.html', `Belum ada satu pun. Tanyakan kepada ${office} kapan angka pertama terbit.`],
		['index.html', 'Belum ada data resmi yang boleh diterbitkan.'],
		['index.html', 'Belum ada yang diterbitkan. Halaman tiap wilayah tetap dapat dibuka.'],
		['index.html', 'Letak wilayah belum dimasukkan. Gantinya: daftar wilayah, diurutkan menurut angkanya.'],
		[
			'wilayah/34.71/index.html',
			`Belum ada sumber resmi yang dimasukkan ke portal ini untuk wilayah ini. Tanyakan kepada ${office}.`,
		],
		['wilayah/34.71/index.html', 'Belum ada program dari Kota Yogyakarta yang tercatat di portal ini.'],
		['indikator/index.html', `Belum ada indikator yang punya angka di portal ini. Tanyakan kepada ${office}.`],
		['metodologi/index.html', `Belum ada indikator yang punya angka di portal ini. Tanyakan kepada ${office}.`],
		['data/index.html', `Belum ada dataset yang diterbitkan di portal ini. Tanyakan kepada ${office}.`],
		['bandingkan/index.html', `Belum ada angka yang dapat dibandingkan di portal ini. Tanyakan kepada ${office}`],
		['cek/index.html', 'Belum ada dataset di portal ini, jadi belum ada gambar yang berkode.'],
		['berita/index.html', 'Kantor ini belum menerbitkan berita.'],
		['berita/rss.xml', 'Kantor ini belum menerbitkan berita.'],
		['koreksi/index.html', 'Belum ada angka atau nama di portal ini yang dikoreksi sejak terbit.'],
		['berita/feed.json', 'Kantor ini belum menerbitkan berita.'],
		['rekomendasi/feed.json', 'Belum ada rekomendasi forum yang dicatat di portal ini.'],
		['koreksi/rss.xml', 'Belum ada angka atau nama di portal ini yang dikoreksi sejak terbit.'],
		['rekomendasi/index.html', 'Belum ada rekomendasi forum yang dicatat di portal ini.'],
		['program/pkh/index.html', 'Belum ada jumlah penerima resmi yang boleh diterbitkan.'],
		['koreksi/index.html', 'Kantor ini belum mencantumkan surel, telepon, WhatsApp, atau alamat di portal ini'],
		['tentang/index.html', 'Alamat, telepon, dan surel kantor belum dicantumkan di portal ini.'],
		['tentang/index.html', 'This portal is in Indonesian only'],
		['404.html', 'This portal is in Indonesian only'],
	])('says on %s: %s', (path, sentence) => {
		expect(textOf(page(path), '')).toContain(sentence)
	})

	test('offers no way to what it lacks, in no menu, no filter and no list of pages', () => {
		const missing = ['/berita/"', '/dapil/"', '/luring/"', '/en/']
		const links = page('index.html').match(/href="[^"]*"/g) ?? []
		expect(links.filter((link) => missing.some((one) => link.includes(one)))).toEqual([])
		const { records } = JSON.parse(page('cari/inti-id.json')) as CoreIndex
		expect([...new Set(records.map(({ jenis }) => jenis))].sort()).toEqual(['halaman', 'program'])
		const ways = page('cari/index.html').match(/(?<=<p class="or"[^>]*>).*?(?=<\/p>)/s)?.[0] ?? ''
		expect(ways.match(/(?<=href=")[^"]+/g)).toEqual(['/wilayah/', '/program/'])
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
		site = await buildInto(data, join(room.path, 'luar'), builder)
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
