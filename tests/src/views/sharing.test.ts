import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { trendChart } from '../../../src/chart-content/trend.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import { areaPicture, pictureOfArea } from '../../../src/topics/sharing/area-picture.ts'
import { articlePicture } from '../../../src/topics/sharing/article-picture.ts'
import { indicatorPicture } from '../../../src/topics/sharing/indicator-picture.ts'
import { openingPaths, pagePicture } from '../../../src/topics/sharing/page-picture.ts'
import { pictureOf, type SharingPicture } from '../../../src/topics/sharing/sharing-picture.ts'
import { context } from './context.ts'
import { inventedCodes } from './invented-areas.ts'
import { indicator } from './invented-indicators.ts'

const news = {
	title: 'Contoh: satu dari enam penduduk miskin',
	summary: 'Pada Maret 2025 kira-kira satu dari enam penduduk miskin.',
	date: '2025-03-01',
	datePrecision: 'year',
	category: 'data',
	areas: ['99.01'],
	programmes: [],
	indicators: ['p0'],
	source: 'Badan Contoh',
} as const

/** The address of a picture without the mark of what is drawn. */
const pathOf = (picture: SharingPicture | null) => pictureOf(picture)?.src.split('?')[0]

describe('the picture of an area', () => {
	it('is drawn down to kecamatan; a village shows that of its kecamatan, and is named in its words', () => {
		const drawn = inventedCodes.filter((code) => areaPicture(context(code)))
		expect(drawn).toEqual(inventedCodes.filter((code) => code.length <= 8))
		const [village, kecamatan] = ['99.01.01.2001', '99.01.01'].map((code) => pictureOfArea(context(code)))
		expect(village?.src).toBe(kecamatan?.src)
		expect(village?.alt).toBe('Desa Melati, Kecamatan Rintis')
		expect(pictureOfArea(context('99.01.01.2001', 'en'))?.src).toContain('/gambar/en/wilayah/99.01.01.png')
	})

	it('is general on pages that lead to others, each with its own title', () => {
		const pictures = openingPaths.map((path) => pagePicture(path, 'id'))
		const drawn = pictures.map((picture) => picture.draw('terang.example'))
		expect(pictures.map(({ name }) => name)).toEqual(['data', 'bandingkan', 'cari'])
		expect(drawn[1]).toContain('Bandingkan wilayah')
	})

	it('has an address in each language', () => {
		expect(languages.map((language) => pathOf(areaPicture(context('99.01', language))))).toEqual([
			'/gambar/wilayah/99.01.png',
			'/gambar/en/wilayah/99.01.png',
		])
	})

	it('says the finding, the figure, the chart and the source', () => {
		const picture = areaPicture(context('99.01'))
		const svg = picture?.draw('contoh.example') ?? ''
		expect(picture?.alt).toMatch(/Kabupaten Contoh\. Persentase penduduk miskin di Contoh .* sejak Maret \d{4}/)
		for (const words of ['Kabupaten Contoh', 'Sumber: Badan Contoh', 'contoh.example/wilayah/99.01/', 'Terang'])
			expect(svg).toContain(words)
		expect(svg).toContain('stroke="#174a8c"')
	})

	it('bears the id of the trend as the page of the area shows it', () => {
		const here = context('99.01')
		const id = trendChart(here, 'p0')?.figureId
		expect(id).toMatch(/^\w{6}-\w{4}-\w{3}$/)
		expect(areaPicture(here)?.draw('contoh.example')).toContain(`>${id}<`)
	})

	it.each(inventedCodes.filter((code) => code.length <= 5))('is whole in both languages: %s', (code) => {
		for (const language of languages) {
			const picture = areaPicture(context(code, language))
			expect(`${picture?.alt} ${picture?.draw('contoh.example')}`).not.toMatch(/undefined|null|NaN/)
		}
	})
})

describe('the pictures of other pages', () => {
	it('take the title and the summary of a news item, its date as exact as its source', () => {
		const picture = articlePicture(
			{ slug: 'contoh', data: { ...news, areas: ['99.01'], programmes: [], indicators: ['p0'] } },
			'id',
		)
		expect(pathOf(picture)).toBe('/gambar/berita/contoh.png')
		expect(picture.alt).toContain(`${news.title}. ${news.summary}`)
		expect(picture.draw('contoh.example')).toContain('>Berita, 2025<')
	})

	it('fall back to the definition of an indicator without figures', () => {
		const p0 = indicator('p0')
		const picture = indicatorPicture({ indicator: p0, datasets: [], areas: [] }, [], 'en')
		expect(picture.alt).toContain(p0.definition.en)
	})
})
