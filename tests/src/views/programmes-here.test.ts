import { describe, expect, it, vi } from 'vitest'
import { put } from './invented-site.ts'

vi.mock('astro:content', () => ({ getCollection: vi.fn() }))

import type { News, NewsFact } from '../../../src/schemas/news.ts'
import { programmesHere } from '../../../src/topics/area/programmes-here.ts'
import type { NewsItem } from '../../../src/topics/news/news-list.ts'
import { context } from './context.ts'

const programme = (id: string, pillar: string) => ({
	id,
	name: { id: `Program ${id}`, en: `Programme ${id}` },
	strategy: 'kurangi-beban',
	pillar,
	sector: 'pendidikan',
	efforts: [],
	recipientUnit: 'orang',
	legalBasis: null,
	guide: { eligible: null, decided: null, ask: null, complain: null, source: null },
	description: { id: 'Dikarang.', en: 'Invented.' },
})
put('programmes.json', [programme('baca', 'enabling'), programme('usaha', 'empowering'), programme('lain', 'enabling')])

const fact: NewsFact = {
	area: '99.01.01',
	programme: 'baca',
	name: { id: 'Pendamping', en: 'Facilitators' },
	value: 1300,
	unit: { id: 'orang', en: 'people' },
	moreThan: true,
	note: { id: 'Untuk semua desa.', en: 'For all villages.' },
}

function item(changes: Partial<News>): NewsItem {
	const data = { title: '', summary: '', date: '2023-01-01', datePrecision: 'year', category: 'kajian' } as const
	const rest = { areas: ['99.01.01.2001'], programmes: [], indicators: [], source: 'Dikarang' }
	return { slug: 'contoh', language: 'id', data: { ...data, ...rest, ...changes }, entry: {} as NewsItem['entry'] }
}

const items = [item({ programmes: ['usaha', 'baca'], facts: [fact] })]

describe('programmes of an area', () => {
	it('are those that news from there or from inside it names', () => {
		const { intro, links, more } = programmesHere(context('99.01.01'), items)
		expect(intro).toMatch(/^Program dalam berita tentang Rintis\. Jumlah penerimanya belum kami peroleh/)
		expect(links.map(({ name, href }) => `${name} ${href}`).sort()).toEqual([
			'Program baca /program/baca/',
			'Program usaha /program/usaha/',
		])
		expect(more.href).toBe('/program/')
	})

	it('are not those of a neighbouring village, but a fact of its kecamatan is told', () => {
		const { intro, links, facts, more } = programmesHere(context('99.01.01.2002'), items)
		expect(links).toEqual([])
		expect(intro).toBe('Yang tercatat tentang program di sekitar Kenanga.')
		expect(facts).toHaveLength(1)
		expect(more).toEqual({ text: 'Program di Kabupaten Contoh', href: '/wilayah/99.01/#program' })
	})

	it('are one honest sentence where there are none, in both languages', () => {
		expect(programmesHere(context('99.02'), items)).toEqual({
			intro: 'Belum ada program dari Misal yang tercatat di portal ini.',
			facts: [],
			links: [],
			more: { text: 'Semua program', href: '/program/' },
		})
		expect(programmesHere(context('99.02', 'en'), items).intro).toBe(
			'No programme from Misal is on record on this portal.',
		)
	})
})

describe('a fact of a programme', () => {
	it('says of what area it is and where it was told', () => {
		expect(programmesHere(context('99.01.01.2001'), items).facts).toEqual([
			{
				name: 'Pendamping',
				path: '/program/baca/',
				sub: 'Kecamatan Rintis',
				before: 'lebih dari ',
				number: '1.300',
				after: ' orang',
				mark: null,
				moved: 'Untuk semua desa.',
				standing: '',
				link: { text: 'Kajian, 2023', href: '/berita/contoh/' },
			},
		])
	})

	it('of one kecamatan does not stand on the page of a province', () => {
		expect(programmesHere(context('99.01'), items).facts).toHaveLength(1)
		expect(programmesHere(context('99'), items).facts).toEqual([])
	})
})
