import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../scripts/add-up/aggregate.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import { indicator, input, observation } from './invented.ts'

const p0 = indicator('p0', { measure: 'rate', unit: 'persen', decimals: 2, additive: false, theme: 'kemiskinan' })

function comparison(rows: Observation[], area: string, reference = '2024') {
	return aggregate(input([p0], rows)).figures.at('p0', area, reference)?.comparison
}

const regencies = [
	observation('97.01', 'p0', '2024', 20.51),
	observation('97.02', 'p0', '2024', 9.5),
	observation('97.71', 'p0', '2024', 6.2),
]

describe('comparison with siblings', () => {
	it('ranks within the parent, highest first', () => {
		expect(regencies.map(({ area }) => comparison(regencies, area)?.rank)).toEqual([
			{ rank: 1, tied: 1, of: 3 },
			{ rank: 2, tied: 1, of: 3 },
			{ rank: 3, tied: 1, of: 3 },
		])
	})

	it('gives the median of all siblings, this area included', () => {
		expect(comparison(regencies, '97.01')?.siblingMedian).toBe(9.5)
	})

	it('ties values that print alike', () => {
		const rows = [
			...regencies.slice(0, 1),
			observation('97.02', 'p0', '2024', 9.504),
			observation('97.71', 'p0', '2024', 9.5),
		]
		expect(comparison(rows, '97.71')?.rank).toEqual({ rank: 2, tied: 2, of: 3 })
	})

	it('is silent when fewer than 90 percent of the siblings have a figure', () => {
		expect(comparison(regencies.slice(0, 2), '97.01')).toMatchObject({ rank: null, siblingMedian: null })
	})

	it('counts only siblings that existed', () => {
		const rows = ['97.01', '97.71'].map((code, index) => observation(code, 'p0', '2012', 10 + index))
		expect(comparison(rows, '97.01', '2012')?.rank).toEqual({ rank: 2, tied: 1, of: 2 })
	})

	it('keeps reference months apart, whatever period is printed', () => {
		const march = regencies.map((row) => ({ ...row, reference: '2024-03' }))
		const rows = march.with(2, { ...regencies[0], area: '97.71', reference: '2024-09' } as Observation)
		expect(comparison(rows, '97.01', '2024-03')?.rank).toBeNull()
		expect(comparison(march, '97.01', '2024-03')?.rank?.rank).toBe(1)
	})

	it('leaves an unreliable figure out, and gives it no rank', () => {
		const rows = regencies.with(2, observation('97.71', 'p0', '2024', 99, { status: 'U' }))
		expect(comparison(rows, '97.71')).toMatchObject({ rank: null, change: null })
		expect(comparison(rows, '97.01')?.rank).toBeNull()
	})

	it('has no rank for a single child or for Indonesia', () => {
		const rows = [observation('97.02.01', 'p0', '2024', 5), observation('00', 'p0', '2024', 9)]
		expect(comparison(rows, '97.02.01')).toEqual({ rank: null, parent: null, siblingMedian: null, change: null })
		expect(comparison(rows, '00')).toEqual({ rank: null, parent: null, siblingMedian: null, change: null })
	})

	it('ranks desa of an index made for desa without waiting for kelurahan', () => {
		const idm = indicator('idm', { measure: 'index', unit: 'indeks', decimals: 4, additive: false, theme: 'desa' })
		const rows = ['97.01.01.2001', '97.01.01.2002'].map((code, index) => observation(code, 'idm', '2024', index / 10))
		const { figures } = aggregate(input([idm], rows))
		expect(figures.at('idm', '97.01.01.2002', '2024')?.comparison?.rank).toEqual({ rank: 1, tied: 1, of: 2 })
	})
})

describe('comparison with the parent', () => {
	it('gives the parent’s own figure at the same reference', () => {
		const rows = [
			observation('97.01', 'p0', '2024', 20.51, { reference: '2024-03' }),
			observation('97', 'p0', '2024-03', 10.1),
			observation('97', 'p0', '2024-09', 9.9),
		]
		expect(comparison(rows, '97.01', '2024-03')?.parent).toEqual({ area: '97', value: 10.1 })
	})

	it('gives none from an unreliable or partial figure', () => {
		const doubtful = [observation('97.01', 'p0', '2024', 20.51), observation('97', 'p0', '2024', 10, { status: 'U' })]
		expect(comparison(doubtful, '97.01')?.parent).toBeNull()
		const penduduk = indicator('penduduk')
		const { figures } = aggregate(input([penduduk], [observation('97.01', 'penduduk', '2024', 5)]))
		expect(figures.at('penduduk', '97', '2024')).toMatchObject({ status: 'O', value: null })
		expect(figures.at('penduduk', '97.01', '2024')?.comparison?.parent).toBeNull()
	})

	it('gives a complete sum', () => {
		const rows = ['97.01', '97.02', '97.71'].map((code) => observation(code, 'penduduk', '2024', 5))
		const { figures } = aggregate(input([indicator('penduduk')], rows))
		expect(figures.at('penduduk', '97.01', '2024')?.comparison?.parent).toEqual({ area: '97', value: 15 })
	})
})

describe('figures that cannot be compared', () => {
	it('stand without comparison when they are no number', () => {
		expect(comparison([observation('97.01', 'p0', '2024', null, { status: 'O' })], '97.01')).toBeNull()
	})

	it('stand without one when they are sums of some areas only', () => {
		const { figures } = aggregate(input([indicator('penduduk')], [observation('97.01', 'penduduk', '2024', 5)]))
		expect(figures.at('penduduk', '97', '2024')?.comparison).toBeNull()
	})
})

describe('change', () => {
	it('is found from the figure before', () => {
		const rows = [observation('97.01', 'p0', '2021', 20.51), observation('97.01', 'p0', '2022', 18.76)]
		expect(comparison(rows, '97.01', '2022')?.change).toMatchObject({ from: '2021', points: -1.75 })
	})

	it('is not drawn from partial sums', () => {
		const rows = ['2023', '2024'].map((year) => observation('97.01', 'penduduk', year, 5))
		const { figures } = aggregate(input([indicator('penduduk')], rows))
		expect(figures.at('penduduk', '97', '2024')?.comparison).toBeNull()
	})
})
