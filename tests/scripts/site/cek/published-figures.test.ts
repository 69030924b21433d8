import { describe, expect, it } from 'vitest'
import { figureShards } from '../../../../scripts/site/cek/figure-shards.ts'
import { publishedFigures } from '../../../../scripts/site/cek/published-figures.ts'
import type { Dataset } from '../../../../src/schemas/dataset.ts'
import { figureShardSchema } from '../../../../src/schemas/figure-record.ts'
import { inventedSite } from './invented-site.ts'

const trend = { id: 'JDKQWF-1VGW-HJV', anchor: 'tren-p0', cells: { '2025': ['17,02', '17.02'] } } as const
const strip = { id: 'JD0000-0000-000', anchor: 'sebaran-p0', cells: { '2025': ['17,02', '17.02'] } } as const
const site = inventedSite({
	'': [{ ...trend, cells: {} }],
	'berita/satu/': [{ ...strip, cells: {} }],
	'wilayah/99.01/': [
		{ ...trend, cells: {} },
		{ ...strip, cells: {} },
	],
	'wilayah/99.01.01/': [{ ...trend, cells: {} }],
})

const same = (id: string, en = id) => ({ id, en })
const dataset: Dataset = {
	id: 'kemiskinan',
	title: same('Kemiskinan'),
	publisher: same('BPS'),
	table: same('Tabel', 'Table'),
	source: same('Disalin'),
	register: 'Susenas',
	licence: same('Bebas', 'Free'),
	issued: '2025',
	copies: same('Satu'),
	method: same('Dihitung'),
	cautions: [{ kind: 'survey', ...same('Ini survei.', 'This is a survey.') }],
	reference_months: [],
	simulated: false,
	kind: 'observations',
	indicators: ['p0'],
	programmes: [],
	periods: { first: '2020', last: '2025' },
	levels: ['kabupaten-kota'],
	observations: 1,
	areas: 1,
}

describe('the figures of a finished site', () => {
	it('are read with their words in both languages, each from the page it belongs to', () => {
		const figures = publishedFigures(site)
		expect([...figures.keys()]).toEqual([trend.id, strip.id])
		const { html: _, ...figure } = figures.get(trend.id) ?? { html: '' }
		expect(figure).toEqual({
			id: trend.id,
			page: '/wilayah/99.01/#tren-p0',
			finding: { id: 'Naik & turun', en: 'Naik & turun' },
			says: { id: 'P0, Contoh', en: 'P0, Contoh' },
			source: { id: 'Sumber: BPS.', en: 'Source: BPS.' },
			datasets: ['kemiskinan'],
		})
	})

	it('are looked up by the first character of their ids, in files as the schema says', () => {
		const shards = figureShards(publishedFigures(site).values(), [], [dataset])
		expect([...shards.keys()]).toEqual(['J'])
		const shard = figureShardSchema.parse(shards.get('J'))
		expect(shard.figures.map(({ id }) => id)).toEqual([strip.id, trend.id])
		// No program can take a number from here without its cautions.
		expect(shard.figures.map(({ datasets }) => datasets)).toEqual([['kemiskinan'], ['kemiskinan']])
		expect(shard.datasets).toEqual({
			kemiskinan: {
				publisher: { id: 'BPS', en: 'BPS' },
				table: { id: 'Tabel', en: 'Table' },
				issued: '2025',
				periods: { first: '2020', last: '2025' },
				simulated: false,
				licence: { id: 'Bebas', en: 'Free' },
				cautions: [{ kind: 'survey', id: 'Ini survei.', en: 'This is a survey.' }],
			},
		})
	})
})
