import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { News, NewsCategory } from '../../../../src/schemas/news.ts'
import {
	ITEMS_PER_PAGE,
	itemsOf,
	itemsOnPage,
	newsListPath,
	newsYears,
	pageCount,
	pagerPages,
} from '../../../../src/topics/news/news-pages.ts'

const item = (date: string, category: NewsCategory = 'data', eventDate?: string) => ({
	data: { date, category, ...(eventDate ? { eventDate } : {}) } as News,
})
const items = [
	item('2025-11-22', 'berita-terbaru', '2025-11-12'),
	item('2024-01-01'),
	item('2024-06-01', 'berita', '2023-12-30'),
]

describe('lists of news', () => {
	it('find an item under the year of its event, else of its source', () => {
		expect(newsYears(items)).toEqual([
			{ year: '2025', count: 1 },
			{ year: '2024', count: 1 },
			{ year: '2023', count: 1 },
		])
		expect(itemsOf(items, { kind: 'year', year: '2023' })).toEqual([items[2]])
	})

	it('hold one category under both its names', () => {
		const both = (['berita', 'berita-terbaru'] as const).map((category) =>
			itemsOf(items, { kind: 'category', category }),
		)
		expect(both).toEqual([
			[items[0], items[2]],
			[items[0], items[2]],
		])
	})

	it('have an address for each page, the first without a number', () => {
		expect(newsListPath({ kind: 'all' })).toBe('/berita/')
		expect(newsListPath({ kind: 'all' }, 3)).toBe('/berita/halaman/3/')
		expect(newsListPath({ kind: 'category', category: 'data' }, 2)).toBe('/berita/kategori/data/halaman/2/')
		expect(newsListPath({ kind: 'year', year: '2025' })).toBe('/berita/tahun/2025/')
	})

	it('bring each item on one page, in order, and an empty list on one page too', () => {
		fc.assert(
			fc.property(fc.array(fc.integer(), { maxLength: 5 * ITEMS_PER_PAGE }), (all) => {
				const pages = Array.from({ length: pageCount(all) }, (_, index) => itemsOnPage(all, index + 1))
				expect(pages.flat()).toEqual(all)
				expect(pages.slice(1).every((page) => page.length > 0)).toBe(true)
			}),
		)
		expect(pageCount([])).toBe(1)
	})

	it('name the pages around the one that is read, the first and the last', () => {
		expect(pagerPages(1, 1)).toEqual([1])
		expect(pagerPages(1, 3)).toEqual([1, 2, 3])
		expect(pagerPages(6, 40)).toEqual([1, null, 5, 6, 7, null, 40])
		expect(pagerPages(40, 40)).toEqual([1, null, 39, 40])
	})
})
