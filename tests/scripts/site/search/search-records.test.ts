import { describe, expect, test } from 'vitest'
import { newsRecord } from '../../../../scripts/site/search/news-record.ts'
import { pageRecord } from '../../../../scripts/site/search/page-record.ts'
import { mainText, plainText } from '../../../../scripts/site/search/plain-text.ts'
import { searchRecords } from '../../../../scripts/site/search/search-records.ts'
import type { Area } from '../../../../src/schemas/area.ts'

const area = (code: string, name: string, kind: Area['kind'], level: Area['level']): Area => ({
	code,
	name,
	kind,
	level,
})
const country = area('00', 'Indonesia', 'negara', 'negara')
const province = area('99', 'Provinsi Contoh', 'provinsi', 'provinsi')
const regency = area('99.01', 'Contoh', 'kabupaten', 'kabupaten-kota')
const district = area('99.01.01', 'Hulu', 'kecamatan', 'kecamatan')
const village = area('99.01.01.2002', 'Bukit', 'desa', 'desa-kelurahan')
const path = [country, province, regency, district]

describe('newsRecord', () => {
	const news = {
		title: 'Forum konsultasi di Contoh',
		summary: 'Forum membahas data tunggal.',
		date: '2025-11-22',
		datePrecision: 'day' as const,
		category: 'berita' as const,
		areas: ['99.01.01.2002', '99.01', '00'],
		programmes: [],
		indicators: [],
		source: 'Dinas Sosial',
	}
	const areas = {
		get: (code: string) => [...path, village].find((one) => one.code === code),
		ancestorsOf: (code: string) =>
			path.filter((one) => one.code === '00' || (code.startsWith(`${one.code}`) && one.code !== code)),
	}

	test('is filtered by the kabupaten it tells of and its year', () => {
		const record = newsRecord({ slug: 'forum', language: 'id', news, body: '## Isi\n', bodyLine: 1, file: '' }, areas)
		expect(record).toMatchObject({ jenis: 'berita', tempat: ['Kabupaten Contoh'], tahun: ['2025'] })
		expect(record.url).toBe('/berita/forum/')
	})

	test('tells the day of the event where it is another, and is found by its year as well', () => {
		const later = { ...news, date: '2026-01-03', eventDate: '2025-12-30' }
		const { meta, tahun } = newsRecord(
			{ slug: 'forum', language: 'id', news: later, body: '', bodyLine: 1, file: '' },
			areas,
		)
		expect(meta.place).toMatch(/^3 Januari 2026 · kegiatan 30 Desember 2025 · /)
		expect(tahun).toEqual(['2026', '2025'])
	})
})

describe('plainText', () => {
	test('keeps the words of MDX and drops its marks, components and imports', () => {
		const mdx =
			'import X from "y"\n\n## Judul\n\nDesa **Pilang** ada di [Blora](/wilayah/33.16/).\n\n<Chart indicator="p0" />\n\n- {nilai} satu\n'
		expect(plainText(mdx)).toBe('Judul Desa Pilang ada di Blora. - satu')
	})

	test('takes the words of a page from its main part, without charts', () => {
		const html =
			'<header>Menu</header><main id="isi"><h1>Cara &amp; sumber</h1><svg><text>20</text></svg><p>Susenas</p></main>'
		expect(mainText(html)).toBe('Cara & sumber Susenas')
	})
})

describe('searchRecords', () => {
	const html =
		'<head><meta name="description" content="Dari mana angka"></head><main><h1>Metodologi</h1> Cara menghitung</main>'
	const content = {
		areas: { get: () => village, ancestorsOf: () => path },
		indicators: [],
		programmes: [],
		datasets: [],
		news: [],
		unlisted: new Set<string>(),
	}

	test('finds every page that is about no single thing of the data, and nothing that has no page', () => {
		const addresses = [
			'/',
			'/cari/',
			'/metodologi/',
			'/bandingkan/',
			'/bandingkan/pilihan/',
			'/wilayah/99/',
			'/en/data/',
		]
		const programme = { id: 'latih', name: { id: 'Latih', en: 'Train' }, description: { id: 'x', en: 'y' } }
		const pages = { has: (url: string) => addresses.includes(url), html: () => html, all: () => addresses }
		const records = searchRecords({ ...content, programmes: [programme] as never }, pages, 'id')
		expect(records.map(({ url }) => url)).toEqual(['/bandingkan/', '/bandingkan/pilihan/', '/metodologi/'])
	})

	test('takes the running text of pages of text, the heads of lists, and the title of the other language', () => {
		const twin = '<main><h1>Methods</h1></main>'
		const text = pageRecord('/metodologi/', 'id', html, twin)
		expect(text.meta).toEqual({ title: 'Metodologi', kind: 'Halaman', place: '', summary: 'Dari mana angka' })
		expect(text.words).toMatchObject({ body: 'Metodologi Cara menghitung', other: 'Methods' })
		expect(pageRecord('/data/', 'id', html, undefined).words).toMatchObject({ body: '', other: '' })
	})
})
