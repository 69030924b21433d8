import './invented-recipients.ts'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/schemas/bilingual.ts'
import { newsSchema } from '../../../../src/schemas/news.ts'
import { newsCharts } from '../../../../src/topics/news/news-charts.ts'
import { areaRecipients } from '../../../../src/topics/recipients/area-recipients.ts'
import { put } from '../invented-site.ts'
import { kecamatanFile, period } from './invented-recipients.ts'

/** The item that the trend of the kecamatan marks. */
function chartsOf(slug = 'penyaluran-contoh', changes: object = {}, language: Language = 'id') {
	const data = newsSchema.parse({
		title: 'Penyaluran di Contoh',
		summary: 'Bantuan disalurkan di kantor kecamatan.',
		date: '2022-06-01',
		category: 'berita',
		areas: ['99.01.01'],
		programmes: ['bantuan', 'pelatihan'],
		source: 'Kantor Contoh',
		...changes,
	})
	return newsCharts({ slug, language, data })
}

describe('an article about a programme in an area', () => {
	it('leads back to the recipients over time that mark it, naming the programmes drawn', () => {
		const anchor = areaRecipients('99.01.01', 'id')?.trends?.id
		expect(chartsOf()).toEqual([{ href: `/wilayah/99.01.01/#${anchor}`, text: 'Grafik penerima BC, Kecamatan Rintis' }])
		expect(chartsOf('penyaluran-contoh', {}, 'en')).toEqual([
			{ href: `/en/wilayah/99.01.01/#${anchor}`, text: 'Chart: recipients of EA, Kecamatan Rintis' },
		])
	})

	it.each([
		['the trend does not mark it', 'berita-lain', {}],
		['it is about a programme that is not drawn', 'penyaluran-contoh', { programmes: ['pelatihan'] }],
		['it is about another area', 'penyaluran-contoh', { areas: ['99.01'] }],
		['it is about no programme', 'penyaluran-contoh', { programmes: [] }],
	])('does not where %s', (_, slug, changes) => {
		expect(chartsOf(slug, changes)).toEqual([])
	})

	it('does not where one total is all there is', () => {
		const [first] = kecamatanFile.programmes
		const known = [{ ...first, periods: [period('2022', null), period('2023', 1400)] }]
		put('recipients/areas/99.01.01.json', { ...kecamatanFile, programmes: known })
		expect(chartsOf()).toEqual([])
		put('recipients/areas/99.01.01.json', kecamatanFile)
	})
})
