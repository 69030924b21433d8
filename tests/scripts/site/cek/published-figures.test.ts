import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figureShards } from '../../../../scripts/site/cek/figure-shards.ts'
import { figureShelves } from '../../../../scripts/site/cek/figure-shelves.ts'
import { eachFigure, publishedFigures } from '../../../../scripts/site/cek/published-figures.ts'
import { writeFigureShards } from '../../../../scripts/site/cek/write-figure-shards.ts'
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

	it('are met wherever each language shows them first, before their twin or behind it', () => {
		const [here, there] = [
			{ ...trend, cells: {} },
			{ ...strip, cells: {} },
		]
		const mine = inventedSite({ 'wilayah/99/': [here], 'wilayah/99.01/': [there], 'wilayah/99.01.01/': [] })
		const theirs = inventedSite({ 'wilayah/99/': [there], 'wilayah/99.01/': [], 'wilayah/99.01.01/': [here] })
		const english = (path: string) => path.startsWith('en/')
		const mixed = { ...mine, read: (path: string) => (english(path) ? theirs : mine).read(path) }
		const found = [...eachFigure(mixed)].map(({ id, page, source }) => [id, page, source.en])
		expect(found).toEqual([
			[strip.id, '/wilayah/99.01/#sebaran-p0', 'Source: BPS.'],
			[trend.id, '/wilayah/99/#tren-p0', 'Source: BPS.'],
		])
	})

	it('say one thing for both languages in a portal that has one', () => {
		const { paths, read } = site
		const alone = { paths: new Set([...paths].filter((path) => !path.startsWith('en/'))), read }
		expect([...eachFigure(alone)].map(({ source }) => source.en)).toEqual(['Sumber: BPS.', 'Sumber: BPS.'])
	})

	it('lie on the disk until they are cut into files, which are the same', () => {
		const folder = mkdtempSync(join(tmpdir(), 'terang-shelves-'))
		const shelves = figureShelves(join(folder, 'shelves'))
		const figures = [...eachFigure(site)]
		for (const { html: _, ...figure } of figures) shelves.put(figure)
		writeFigureShards(folder, shelves, [], [dataset])
		const shards = figureShards(figures, [], [dataset])
		const written = [...shards.keys()].map((name) => readFileSync(join(folder, 'cek/ids', `${name}.json`), 'utf8'))
		expect(written).toEqual([...shards.values()].map((shard) => `${JSON.stringify(shard)}\n`))
		expect(shelves.on('Z')).toEqual([])
		rmSync(folder, { recursive: true })
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
