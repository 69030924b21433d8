import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../scripts/add-up/aggregate.ts'
import type { AggregateInput } from '../../../scripts/add-up/input.ts'
import { areaFileSchema } from '../../../src/schemas/area-file.ts'
import { areaIndexSchema } from '../../../src/schemas/area-index.ts'
import { datasetSchema } from '../../../src/schemas/dataset.ts'
import { indicatorFileSchema } from '../../../src/schemas/indicator-file.ts'
import { indicator, input, observation } from './invented.ts'

const penduduk = indicator('penduduk')
const p0 = indicator('p0', {
	measure: 'rate',
	unit: 'persen',
	decimals: 2,
	additive: false,
	lowestLevel: 'kabupaten-kota',
})
const rows = [
	observation('97.01', 'p0', '2023', 20.51, { dataset: 'b' }),
	observation('97.01', 'p0', '2024', 18.76, { dataset: 'b' }),
	observation('97.71', 'p0', '2024', 6.2, { dataset: 'b' }),
	observation('97.01.01', 'penduduk', '2024', 1000),
	observation('97.01.02', 'penduduk', '2024', 250),
	observation('97.71.01', 'penduduk', '2024', 80),
]
const everything = ({ index, datasets, areaFiles, indicatorFiles }: ReturnType<typeof aggregate>) => ({
	index,
	datasets,
	areas: [...areaFiles()],
	indicators: [...indicatorFiles()],
})

describe('the output', () => {
	const output = everything(aggregate(input([penduduk, p0], rows)))
	const area = (code: string) => output.areas.find((file) => file.area.code === code)

	it('fits the contract of the site', () => {
		areaIndexSchema.parse(output.index)
		for (const file of output.areas) areaFileSchema.parse(file)
		for (const file of output.indicators) indicatorFileSchema.parse(file)
		for (const dataset of output.datasets) datasetSchema.parse(dataset)
	})

	it('has a page for the country, the provinces in scope, their regencies, and all inside the chosen regencies', () => {
		expect(output.index.map(({ code }) => code)).toEqual([
			'00',
			'97',
			'97.01',
			'97.01.01',
			'97.01.01.1003',
			'97.01.01.2001',
			'97.01.01.2002',
			'97.01.02',
			'97.01.02.2001',
			'97.02',
			'97.71',
		])
		expect(output.areas.map((file) => file.area)).toEqual(output.index)
	})

	it('gives pages to the areas around a regency whose province is not listed', () => {
		const narrow: AggregateInput = { ...input([], []), portal: { provinces: ['98'], regencies: ['97.71'] } }
		const codes = aggregate(narrow).index.map(({ code }) => code)
		expect(codes).toEqual(['00', '97', '97.71', '97.71.01', '97.71.01.1001', '98'])
	})

	it('counts what lies inside an area, in the whole register', () => {
		expect(area('97')?.inside).toEqual({ kabupaten: 2, kota: 1, kecamatan: 4, desa: 4, kelurahan: 2 })
		expect(area('97.01.01.2001')?.inside).toEqual({})
	})

	it('lists ancestors, events and series in the order of the registry', () => {
		expect(area('97.02')?.events).toHaveLength(1)
		expect(area('97.01')?.ancestors.map(({ code }) => code)).toEqual(['00', '97'])
		expect(area('97.01')?.series.map((series) => series.indicator)).toEqual(['penduduk', 'p0'])
		expect(area('97.01')?.series[1]?.figures.map(({ period }) => period)).toEqual(['2023', '2024'])
	})

	it('gives each child its newest figures, and says whether it has a page', () => {
		const [first] = area('97')?.children ?? []
		expect(first?.area.code).toBe('97.01')
		expect(first?.newest.p0?.value).toBe(18.76)
		expect(first?.newest.penduduk?.value).toBe(1250)
		expect(area('97.71')?.children).toMatchObject([{ area: { code: '97.71.01' }, hasPage: false }])
	})

	it('lists every area with figures under its indicator, in scope or not', () => {
		const file = output.indicators.find((one) => one.indicator.id === 'penduduk')
		expect(file?.areas.map((entry) => [entry.area.code, entry.hasPage])).toEqual([
			['97', true],
			['97.01', true],
			['97.01.01', true],
			['97.01.02', true],
			['97.71', true],
			['97.71.01', false],
		])
		expect(file?.datasets).toEqual(['contoh'])
	})

	it('describes what each dataset holds, and leaves out one without rows', () => {
		expect(output.datasets).toMatchObject([
			{
				id: 'contoh',
				indicators: ['penduduk'],
				periods: { first: '2024', last: '2024' },
				levels: ['kecamatan'],
				observations: 3,
				areas: 3,
			},
		])
		expect(output.datasets[0]).not.toHaveProperty('number_format')
	})

	it('can be gone through twice', () => {
		const aggregates = aggregate(input([penduduk, p0], rows))
		expect([...aggregates.areaFiles()]).toEqual([...aggregates.areaFiles()])
	})
})

it('adds nothing up of rows outside alone: there would be no table to name for it', () => {
	const outside = ['2023', '2024'].map((year) => observation('97.02.01.2001', 'penduduk', year, 50, { dataset: 'b' }))
	const people = (given: typeof rows) => {
		const regency = [...aggregate(input([penduduk], given)).areaFiles()].find(({ area }) => area.code === '97.02')
		return regency?.series.flatMap(({ figures }) => figures.map(({ period }) => period)) ?? []
	}
	expect(people(outside)).toEqual([])
	// Where a page tells of people, the tables hold all of the province, and can be named for its sums.
	const told = observation('97.01.01', 'penduduk', '2024', 1000, { dataset: 'b' })
	expect(people([...outside, told])).toEqual(['2023', '2024'])
})

describe('tables', () => {
	const below = observation('97.02.01.2001', 'penduduk', '2024', 50)
	const elsewhere = observation('98.01', 'p0', '2024', 9, { dataset: 'b' })
	const { tableFiles, indicatorFiles, datasets, isTabled, areaFiles } = aggregate(
		input([penduduk, p0], [...rows, below, elsewhere]),
	)
	const codes = (files: Iterable<{ indicator: { id: string }; areas: readonly { area: { code: string } }[] }>) =>
		[...files].find(({ indicator: { id } }) => id === 'penduduk')?.areas.map(({ area }) => area.code) ?? []

	it('hold what lies below the pages of a listed province, so that its sums can be followed', () => {
		expect(codes(tableFiles())).toContain('97.02.01.2001')
		expect(codes(indicatorFiles())).not.toContain('97.02.01.2001')
		expect(codes(indicatorFiles())).toContain('97.02')
		expect([...areaFiles()].map(({ area }) => area.code)).not.toContain('97.02.01.2001')
		expect(datasets.find(({ id }) => id === 'contoh')).toMatchObject({ observations: 4, areas: 4 })
	})

	it('hold nothing of a province that is not listed, and nothing that no page tells of', () => {
		expect(isTabled(elsewhere)).toBe(false)
		expect(isTabled(below)).toBe(true)
		expect(aggregate(input([penduduk, p0], [below])).isTabled(below)).toBe(false)
	})
})

it('names the datasets behind a derived indicator', () => {
	const luas = indicator('luas-km2', { measure: 'area', unit: 'km2' })
	const density = indicator('kepadatan-penduduk', {
		measure: 'density',
		unit: 'orang-per-km2',
		additive: false,
		derived: true,
		formula: 'penduduk ÷ luas-km2',
	})
	const observations = [
		observation('97.01', 'penduduk', '2024', 10, { dataset: 'b' }),
		observation('97.01', 'luas-km2', '2024', 5, { dataset: 'a' }),
	]
	const files = [...aggregate(input([penduduk, luas, density], observations)).indicatorFiles()]
	expect(files[2]?.datasets).toEqual(['a', 'b'])
})

it('gives the same output in whatever order the observations come', () => {
	const expected = everything(aggregate(input([penduduk, p0], rows)))
	fc.assert(
		fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
			expect(everything(aggregate(input([penduduk, p0], shuffled)))).toEqual(expected)
		}),
		{ numRuns: 30 },
	)
})

describe('the indicators that have a page', () => {
	const index = (id: string, changes = {}) =>
		indicator(id, { measure: 'index', unit: 'indeks', additive: false, ...changes })
	const registry = [
		index('lama', { replacedBy: 'baru' }),
		index('baru'),
		index('lain', { replacedBy: 'baru-lain' }),
		index('baru-lain'),
	]

	it('are those with figures and what has taken their place; others of a national register stay silent', () => {
		const { shownIndicators } = aggregate(input(registry, [observation('97.01.01.2001', 'lama', '2024', 0.7)]))
		expect(shownIndicators).toEqual([
			{ id: 'lama', hasFigures: true },
			{ id: 'baru', hasFigures: false },
		])
	})
})
