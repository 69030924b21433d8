import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo } from '../../../../src/format/number.ts'
import { times } from '../../../depth.ts'
import {
	checkOf,
	indicatorOf,
	judged,
	linesNamed,
	type Row,
	siblings,
} from '../../../scripts/gate/plausibility/judged.ts'

const runs = { numRuns: times(40, 400) }
const indicators = [indicatorOf('rate', { decimals: 2, measure: 'rate' }), indicatorOf('poor'), indicatorOf('people')]
const seeds = fc.integer({ min: 1, max: 1e6 })

/** A number between −0.5 and 0.5, the same for the same seed. */
function wobble(seed: number, i: number): number {
	const mixed = Math.sin(seed * 12.9898 + i * 78.233) * 43_758.5453
	return mixed - Math.floor(mixed) - 0.5
}

/** Rates of siblings over years from 2015; each year moves all by as much, and each by a few percent of its own. */
function series(count: number, years: number, seed: number, shared: (year: number) => number = () => 1): Row[] {
	return siblings(count).flatMap((area, i) => {
		let value = 8 + ((i * 7) % 20)
		return Array.from({ length: years }, (_, year): Row => {
			if (year > 0) value = roundTo(value * shared(year) * (1 + 0.06 * wobble(seed + year * 31, i)), 2)
			return { area, period: String(2015 + year), indicator: 'rate', value }
		})
	})
}

describe('a jump beyond what the series has done before', () => {
	const checks = [checkOf('jump-history', { indicators: ['*'], limits: [2, 0.1] })]

	it('is named alone, and none is seen where a year moves all of them', () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(1.3, 0.7), (seed, factor) => {
				const rows = series(12, 8, seed, (year) => (year === 7 ? 1.4 : 1))
				const planted = rows.map((row, i) =>
					i === 7 ? { ...row, value: roundTo(Number(row.value) * factor, 2) } : row,
				)
				expect(linesNamed(rows, { checks, indicators })).toEqual([])
				expect(linesNamed(planted, { checks, indicators })).toEqual([8])
			}),
			runs,
		)
	})

	it('is told without siblings by the series alone, in words', () => {
		const values = [10, 10.2, 9.9, 10.1, 10, 10.1, 13]
		const rows = values.map((value, i): Row => ({ area: '98.01', period: String(2015 + i), indicator: 'rate', value }))
		const { issues } = judged(rows, { checks, indicators })
		expect(issues.map(({ line, hint }) => [line, hint.split(' Bila benar')[0]])).toEqual([
			[
				7,
				'rate 98.01 2021 13,00, tahun sebelumnya 10,10: 29 persen menjauh. Dalam 5 perubahan sebelumnya paling jauh 3 persen. Periksa.',
			],
		])
		expect(linesNamed(rows.slice(1), { checks, indicators })).toEqual([])
	})

	it('keeps the months of a year apart', () => {
		const rows = [10, 10.2, 9.9, 10.1, 10, 10.1, 10.2].flatMap((value, i): Row[] => [
			{ area: '98.01', period: `${2015 + i}-03`, indicator: 'rate', value },
			{ area: '98.01', period: `${2015 + i}-09`, indicator: 'rate', value: value * 2 },
		])
		expect(linesNamed(rows, { checks, indicators })).toEqual([])
	})
})

describe('a count beside its rate and the people', () => {
	const checks = [checkOf('count-by-rate', { indicators: ['poor'], references: ['rate', 'people'], limits: [2] })]
	const rows = (poor: number, period = '2025', people = '2024'): Row[] => [
		{ area: '98.01', period, indicator: 'poor', value: poor },
		{ area: '98.01', period, indicator: 'rate', value: 17.02 },
		{ area: '98.01', period: people, indicator: 'people', value: 1_143_000 },
	]

	it('is questioned where it is more than twice or less than half of the product', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2_000_000 }), (poor) => {
				const due = 0.1702 * 1_143_000
				const far = poor > 2 * due || poor * 2 < due
				expect(linesNamed(rows(poor), { checks, indicators })).toEqual(far ? [1] : [])
			}),
			runs,
		)
	})

	it('says the product, and asks nothing of people counted long before', () => {
		expect(judged(rows(188), { checks, indicators }).issues[0]?.hint).toContain(
			'poor 98.01 2025 tertulis 188, sedangkan 17,02 persen dari 1.143.000 (people 98.01 2024) ialah 194.539.',
		)
		expect(linesNamed(rows(188, '2025', '2021'), { checks, indicators })).toEqual([])
	})

	it('takes the people of the nearest time', () => {
		const near = [...rows(188), { area: '98.01', period: '2025', indicator: 'people', value: 1100 }]
		expect(linesNamed(near, { checks, indicators })).toEqual([])
	})
})

describe('ranks turned over', () => {
	const checks = [checkOf('ranks-turned', { indicators: ['*'], limits: [1.5, 0.1] })]

	it('are named where a year stands in another order, and not where figures move as they do', () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(1, -1), (seed, way) => {
				const rows = series(16, 6, seed)
				expect(linesNamed(rows, { checks, indicators })).toEqual([])
				const last = rows.filter(({ period }) => period === '2020')
				const ordered = last.toSorted((a, b) => way * (Number(a.value) - Number(b.value)))
				const sorted = rows.map((row) =>
					last.includes(row) ? { ...row, value: ordered[last.indexOf(row)]?.value ?? 0 } : row,
				)
				const { issues } = judged(sorted, { checks, indicators })
				expect(issues.map(({ line, rule }) => [line, rule])).toEqual([[6, 'plausible-rows']])
				expect(issues[0]?.hint).toMatch(
					/Urutan wilayah menurut rate 2020 di 98 banyak berbalik: \d+ persen dari semua pasangan/,
				)
			}),
			runs,
		)
	})

	it('are not asked of a series of three years, whose usual order nobody knows', () => {
		const rows = series(16, 3, 5).map((row, i) => (row.period === '2017' ? { ...row, value: 40 - i / 2 } : row))
		expect(linesNamed(rows, { checks, indicators })).toEqual([])
	})
})

describe('a check of all indicators', () => {
	it('leaves out those that another check of its kind names', () => {
		const jumps = [
			checkOf('jump-alone', { id: 'own', indicators: ['rate'], limits: [5, 1] }),
			checkOf('jump-alone', { id: 'all', indicators: ['*'], limits: [2, 1] }),
		]
		const rows = ['rate', 'poor'].flatMap((indicator): Row[] => [
			{ area: '98.01', period: '2020', indicator, value: 1000 },
			{ area: '98.01', period: '2021', indicator, value: 3000 },
		])
		const { issues } = judged(rows, { checks: jumps, indicators })
		expect(issues.map(({ line, hint }) => [line, /rule: (\w+)/.exec(hint)?.[1]])).toEqual([[4, 'all']])
	})
})
