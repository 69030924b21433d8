import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildOffice, type OfficeSite, officeRoom } from '../offices/build-office.ts'

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
		pages: ['wilayah/64/', 'wilayah/64.01/', 'wilayah/64.01.01/', 'wilayah/64.01.01.2001/', 'indikator/indeks-desa/'],
		own: ['Paser', 'Tanah Grogot', 'Batu'],
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
			return words.filter((word) => new RegExp(`\\b${word}\\b`).test(text)).map((word) => `${path}: ${word}`)
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
