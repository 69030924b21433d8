import './invented-site.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { readAreaContext } from '../../../src/facts/area-context.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import { areaStory } from '../../../src/topics/area/story.ts'
import { holdings } from '../../../src/topics/home/holdings.ts'
import { homeGaps } from '../../../src/topics/home/home-gaps.ts'
import { homeDescription, homeStory } from '../../../src/topics/home/home-story.ts'
import { withSeries } from './context.ts'
import { areaFile } from './invented-areas.ts'
import { compared, figure, marchSeries } from './invented-figures.ts'
import { dataset, portal, put } from './invented-site.ts'

/** The lead as a reader reads it, with the marked phrase in brackets. */
function leadOf(language: 'id' | 'en'): string {
	const { before, mark, after } = homeStory(language).lead
	return `${before}[${mark}]${after}`
}

/** Replaces the poverty series of the home area. */
function tell(figures: Figure[]): void {
	put('areas/99.01.json', areaFile('99.01', withSeries('99.01', 'p0', figures)))
}

afterEach(() => put('areas/99.01.json', areaFile('99.01')))

describe('the story of the home page', () => {
	it('opens in words of people', () => {
		expect(homeStory('id').headline).toBe(
			'Pada 2021 sekitar satu dari lima penduduk Contoh miskin. Pada 2025 satu dari enam.',
		)
		expect(homeStory('en').headline).toBe(
			'In 2021 about one in five people in Contoh were poor. In 2025 it was one in six.',
		)
	})

	it('tells the largest yearly move, the newest figure with its place, and the number of people', () => {
		expect(leadOf('id')).toBe(
			'Persentasenya turun dari 20,51 persen pada 2021 menjadi 18,76 persen setahun kemudian, dan ' +
				'[17,02 persen pada 2025], tertinggi dari 6 kabupaten/kota di Contoh Raya. Jumlahnya 40.000 orang.',
		)
		expect(leadOf('en')).toBe(
			'The rate went down from 20.51 percent in 2021 to 18.76 percent a year later, and stood at ' +
				'[17.02 percent in 2025], the highest of 6 regencies and cities in Contoh Raya. That is 40,000 people.',
		)
	})

	it('tells search engines its own sentence, and whose portal it is where that is the sentence of its area', () => {
		expect(homeDescription(homeStory('id'))).toMatch(/^Persentasenya turun dari 20,51 persen pada 2021/)
		tell(marchSeries({ 2025: 17.02 }))
		const { before, mark, after } = areaStory(readAreaContext('99.01', 'id')).lead
		expect(homeDescription(homeStory('id'))).toBe(`Statistik sosial Contoh. ${before}${mark}${after}`)
	})

	it('names what, where and when above the headline', () => {
		expect(homeStory('id').kicker).toBe('Persentase penduduk miskin, Contoh, Maret 2025')
	})

	it('says the figure once where the newest year moved most', () => {
		tell(marchSeries({ 2023: 20, 2024: 19.9, 2025: 17.02 }))
		expect(leadOf('id')).toBe(
			'Persentasenya turun dari 19,90 persen pada 2024 menjadi [17,02 persen pada 2025]. Jumlahnya 40.000 orang.',
		)
		expect(leadOf('en')).toMatch(/^The rate went down from 19\.90 percent in 2024 to \[17\.02 percent in 2025\]\./)
	})

	it('gives the percentage where people’s words would not change or would mislead', () => {
		tell(marchSeries({ 2023: 17.1, 2024: 17.05, 2025: 17.02 }))
		expect(homeStory('id').headline).toBe('17,02 persen penduduk Contoh miskin pada 2025.')
		expect(homeStory('en').headline).toBe('17.02 percent of the people of Contoh were poor in 2025.')
	})

	it('never reaches behind a break in the series', () => {
		tell([figure('2014', 40), figure('2015', 20.2, { status: 'B' }), figure('2016', 20.09), figure('2017', 19)])
		expect(leadOf('id')).toMatch(/^Persentasenya turun dari 20,09 persen pada 2016/)
	})

	it('leaves out the number of people of another month', () => {
		tell([figure('2023', 20), figure('2024', 19, compared({}))])
		expect(leadOf('id')).not.toContain('Jumlahnya')
	})

	it('falls back on the name and the story of the area where there is one figure only', () => {
		tell(marchSeries({ 2025: 17.02 }))
		expect(homeStory('id').headline).toBe('Contoh')
		expect(leadOf('id')).toBe('Pada Maret 2025, [17,02 persen] penduduk Contoh miskin.')
	})
})

describe('what the portal holds', () => {
	it('lists each real dataset with its areas, newest period and publisher', () => {
		put('datasets.json', [{ ...dataset, simulated: false }])
		expect(holdings('id')).toEqual([
			{ title: 'Data contoh', note: '12 wilayah, terbaru 2025. Badan Contoh', href: '/data/contoh/' },
		])
		expect(holdings('en')[0]).toEqual({
			title: 'Example data',
			note: '12 areas, newest 2025. Example Agency',
			href: '/en/data/contoh/',
		})
		put('datasets.json', [dataset])
	})

	it('tells all simulated datasets in one line after the real ones', () => {
		put('datasets.json', [dataset, dataset, { ...dataset, simulated: false }])
		expect(holdings('id').map(({ title, simulated }) => [title, simulated])).toEqual([
			['Data contoh', undefined],
			['Contoh dengan data simulasi', true],
		])
		expect(holdings('id')[1]?.note).toMatch(/^2 dataset penerima program di kabupaten rekaan/)
		put('datasets.json', [dataset])
	})

	it('counts desa where a dataset holds the index alone, which assesses no kelurahan', () => {
		const index = { ...dataset, simulated: false, levels: ['desa-kelurahan'], areas: 1324 }
		put('datasets.json', [
			{ ...index, indicators: ['status-idm', 'idm'] },
			{ ...index, indicators: ['keluarga-tiga-kelas'] },
		])
		expect(holdings('id').map(({ note }) => note)).toEqual([
			'1.324 desa, terbaru 2025. Badan Contoh',
			'1.324 desa/kelurahan, terbaru 2025. Badan Contoh',
		])
		expect(holdings('en')[0]?.note).toBe('1,324 desa, newest 2025. Example Agency')
		put('datasets.json', [dataset])
	})
})

describe('what the portal does not hold', () => {
	const titles = (news: number) => homeGaps('id', news).map(({ title }) => title)

	it('is named, each gap with what a reader can do meanwhile, in both languages', () => {
		expect(titles(0)).toEqual([
			'Angka resmi',
			'Penerima program di wilayah nyata',
			'Berita',
			'Daerah pemilihan',
			'Peta',
		])
		expect(homeGaps('id', 0)[0]?.note).toBe(
			'Belum ada satu pun. Tanyakan kepada Dinas Sosial Kabupaten Contoh kapan angka pertama terbit.',
		)
		expect(homeGaps('en', 0).map(({ title }) => title)).toEqual([
			'Official figures',
			'Programme recipients in real areas',
			'News',
			'Electoral districts',
			'Maps',
		])
	})

	it('goes gap by gap as the office fills them', () => {
		const real = { ...dataset, simulated: false }
		put('datasets.json', [real])
		expect(titles(1)).toEqual(['Penerima program di wilayah nyata', 'Daerah pemilihan', 'Peta'])
		put('datasets.json', [real, { ...real, id: 'pkh', kind: 'recipients' }])
		put('portal.json', { ...portal, regencies: [] })
		expect(titles(1)).toEqual(['Peta'])
		put('datasets.json', [dataset])
		put('portal.json', portal)
	})
})
