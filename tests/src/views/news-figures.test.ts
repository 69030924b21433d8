import './invented-site.ts'
import { afterEach, describe, expect, it } from 'vitest'
import type { News } from '../../../src/schemas/news.ts'
import { newsFigures } from '../../../src/topics/news/news-figures.ts'
import { withSeries } from './context.ts'
import { areaFile } from './invented-areas.ts'
import { computed, figure } from './invented-figures.ts'
import { put } from './invented-site.ts'

const news: News = {
	title: 'Sebuah berita contoh',
	summary: 'Berita ini dikarang untuk sebuah ujian.',
	date: '2025-03-01',
	datePrecision: 'day',
	category: 'berita',
	areas: ['99.01', '99'],
	programmes: [],
	indicators: ['p0', 'idm'],
	source: 'Dikarang',
}

afterEach(() => put('areas/99.01.json', areaFile('99.01')))

describe('the newest figures on what an item is about', () => {
	it('name each area with each indicator it has, its period and the source', () => {
		const figures = newsFigures(news, 'id')
		expect(figures?.table.rows).toEqual([
			{
				cells: ['Kabupaten Contoh', 'Persentase penduduk miskin: 17,02%', 'Maret 2025'],
				href: '/wilayah/99.01/',
			},
			{ cells: ['Contoh Raya', 'Persentase penduduk miskin: 10,00%', 'Maret 2025'], href: '/wilayah/99/' },
		])
		expect(figures?.source).toContain('Badan Contoh')
	})

	it('leave out doubtful figures and partial sums', () => {
		const only = { ...news, areas: ['99.01'], indicators: ['p0'] }
		for (const one of [figure('2025', 17, { status: 'U' }), figure('2025', 17, computed('Σ p', 1, 3))]) {
			put('areas/99.01.json', areaFile('99.01', withSeries('99.01', 'p0', [one])))
			expect(newsFigures(only, 'id')).toBeNull()
		}
	})

	it('are none for an item without indicators', () => {
		expect(newsFigures({ ...news, indicators: [] }, 'en')).toBeNull()
	})
})
