import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { News } from '../../../src/schemas/news.ts'
import { listedCategory } from '../../../src/topics/news/listed-category.ts'
import { listNews, type NewsItem, newsOfArea, relatedNews, sharedTopic } from '../../../src/topics/news/news-list.ts'

const { getCollection } = vi.hoisted(() => ({ getCollection: vi.fn() }))
vi.mock('astro:content', () => ({ getCollection }))
vi.mock('../../../src/contract/office-texts.ts', () => ({ officeTexts: () => 'news' }))

function data(changes: Partial<News> = {}): News {
	return {
		title: 'Sebuah berita contoh',
		summary: 'Berita ini dikarang untuk sebuah ujian.',
		date: '2025-03-01',
		datePrecision: 'day',
		category: 'berita',
		areas: ['99.01'],
		programmes: [],
		indicators: [],
		source: 'Dikarang',
		...changes,
	}
}

function item(slug: string, changes: Partial<News> = {}): NewsItem {
	return { slug, language: 'id', data: data(changes), entry: {} as NewsItem['entry'] }
}

const slugs = (items: readonly NewsItem[]) => items.map(({ slug }) => slug)

describe('listNews', () => {
	beforeEach(() => {
		getCollection.mockResolvedValue([
			{ id: 'b-lama.id', data: data({ date: '2020-01-01' }) },
			{ id: 'b-lama.en', data: data({ date: '2020-01-01' }) },
			{ id: 'c-baru.id', data: data({ date: '2025-11-22' }) },
			{ id: 'a-baru.id', data: data({ date: '2025-11-22' }) },
		])
	})

	it('lists one language, newest first, and items of one day by their address', async () => {
		expect(slugs(await listNews('id'))).toEqual(['a-baru', 'c-baru', 'b-lama'])
		expect(slugs(await listNews('en'))).toEqual(['b-lama'])
	})

	it('keeps points inside an address', async () => {
		getCollection.mockResolvedValue([{ id: 'no.4-2025.id', data: data() }])
		expect(slugs(await listNews('id'))).toEqual(['no.4-2025'])
	})
})

describe('newsOfArea', () => {
	const country = item('negara', { areas: ['00'] })
	const province = item('provinsi', { areas: ['99'] })
	const regency = item('kabupaten', { areas: ['99.01'] })
	const village = item('desa', { areas: ['99.01.01.2001'] })
	const elsewhere = item('lain', { areas: ['99.02', '98'] })
	const alike = item('mirip', { areas: ['99.012'] })
	const all = [country, province, regency, village, elsewhere, alike]

	it('holds what is about an area and about areas inside it', () => {
		expect(slugs(newsOfArea(all, '99.01'))).toEqual(['kabupaten', 'desa'])
		expect(slugs(newsOfArea(all, '99'))).toEqual(['provinsi', 'kabupaten', 'desa', 'lain', 'mirip'])
	})

	it('gives a village its own news first, then that of its kabupaten, never that of the province', () => {
		expect(slugs(newsOfArea(all, '99.01.01.2001'))).toEqual(['desa', 'kabupaten'])
		expect(slugs(newsOfArea(all, '99.01.01.2002'))).toEqual(['kabupaten'])
	})

	it('names no item twice', () => {
		const both = item('keduanya', { areas: ['99.01.01.2001', '99.01'] })
		expect(slugs(newsOfArea([both], '99.01.01.2001'))).toEqual(['keduanya'])
	})

	it('is everything for Indonesia, in a list of its own', () => {
		expect(newsOfArea(all, '00')).toEqual(all)
		expect(newsOfArea(all, '00')).not.toBe(all)
	})

	it('is nothing where nothing was told', () => {
		expect(newsOfArea(all, '97.01')).toEqual([])
	})
})

describe('relatedNews', () => {
	const self = item('sendiri', { areas: ['99.01'], programmes: ['pkh'], indicators: ['p0'] })

	it('puts items that share most first, an area or programme weighing twice an indicator', () => {
		const indicator = item('indikator', { areas: ['99.02'], indicators: ['p0'] })
		const area = item('wilayah', { areas: ['99.01'] })
		const both = item('keduanya', { areas: ['99.01'], programmes: ['pkh'] })
		expect(slugs(relatedNews([indicator, area, both, self], self))).toEqual(['keduanya', 'wilayah', 'indikator'])
	})

	it('puts the newer first among equals', () => {
		const [older, newer] = [item('a', { date: '2020-01-01' }), item('b', { date: '2024-01-01' })]
		expect(slugs(relatedNews([older, newer], self))).toEqual(['b', 'a'])
	})

	it('leaves out the item itself and what shares nothing', () => {
		expect(relatedNews([self, item('lain', { areas: ['98'] })], self)).toEqual([])
	})

	it('stops at three, or where told', () => {
		const many = ['a', 'b', 'c', 'd', 'e'].map((slug) => item(slug))
		expect(relatedNews(many, self)).toHaveLength(3)
		expect(relatedNews(many, self, 5)).toHaveLength(5)
	})
})

describe('sharedTopic', () => {
	it('names a shared area before a programme before an indicator, and nothing where nothing is shared', () => {
		const one = item('a', { areas: ['99.01'], programmes: ['pkh'], indicators: ['p0'] })
		expect(sharedTopic(one, item('b', { areas: ['99.01'], programmes: ['pkh'] }))).toEqual({
			kind: 'area',
			id: '99.01',
		})
		expect(sharedTopic(one, item('b', { areas: ['99.02'], programmes: ['pkh'], indicators: ['p0'] }))).toEqual({
			kind: 'programme',
			id: 'pkh',
		})
		expect(sharedTopic(one, item('b', { areas: ['99.02'], indicators: ['p0'] }))).toEqual({
			kind: 'indicator',
			id: 'p0',
		})
		expect(sharedTopic(one, item('b', { areas: ['99.02'] }))).toBeNull()
	})
})

describe('listedCategory', () => {
	it('lists the two names offices give their own news as one, and leaves the others', () => {
		expect(listedCategory('berita-terbaru')).toBe('berita')
		expect(listedCategory('kajian')).toBe('kajian')
	})
})
