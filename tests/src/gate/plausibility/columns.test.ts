import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundTo } from '../../../../src/format/number.ts'
import { areaAround } from '../../../../src/gate/plausibility/figures/column-rows.ts'
import { times } from '../../../depth.ts'
import { checkOf, judged, linesNamed, type Row, siblings } from '../../../scripts/gate/plausibility/judged.ts'
import { alarmed, chance, counts, indicators, seeds, table } from './invented-columns.ts'

describe('one ratio between two columns', () => {
	const check = checkOf('one-ratio', { indicators: ['*'], limits: [0.9] })

	it('is found through rounding, whatever the ratio, and said once', () => {
		fc.assert(
			fc.property(
				seeds,
				fc.double({ min: 0.05, max: 9, noNaN: true }),
				fc.integer({ min: 10, max: 40 }),
				(seed, factor, count) => {
					fc.pre(Math.abs(factor - 1) > 0.01)
					const poor = counts(chance(seed))
					const rows = table(count, [
						{ indicator: 'poor', value: poor },
						{ indicator: 'near', value: (i) => Math.round(poor(i) * factor) },
					])
					expect(linesNamed(rows, { checks: [check], indicators })).toEqual([count + 1])
				},
			),
			{ numRuns: times(40, 400) },
		)
	})

	it('is found inside each area above where the ratio differs between them', () => {
		const codes = ['98.01', '98.02'].flatMap((above) => siblings(12).map((code) => `${above}.${code.slice(3)}`))
		const poor = counts(chance(5))
		const rows = table(
			24,
			[
				{ indicator: 'poor', value: poor },
				{ indicator: 'near', value: (i) => Math.round(poor(i) * (i < 12 ? 0.3 : 0.7)) },
			],
			codes,
		)
		expect(linesNamed(rows, { checks: [check], indicators })).toEqual([25, 37])
	})

	it('is not found between honest columns that go together', () => {
		const honest = (next: () => number) => {
			const poor = counts(next)
			return table(30, [
				{ indicator: 'poor', value: poor },
				{ indicator: 'near', value: (i) => Math.round(poor(i) * (0.5 + 0.02 * (next() - 0.5))) },
			])
		}
		expect(alarmed(honest, check)).toBe(0)
	})

	it('passes over derived columns, doubted figures, numbers too small to tell and a single number', () => {
		const poor = counts(chance(9))
		const twice = (indicator: string, status: 'A' | 'U' = 'A'): Row[] =>
			table(20, [
				{ indicator: 'poor', value: poor },
				{ indicator, value: (i) => 2 * poor(i), status },
			])
		expect(linesNamed(twice('near'), { checks: [check], indicators })).toEqual([21])
		expect(linesNamed(twice('made'), { checks: [check], indicators })).toEqual([])
		expect(linesNamed(twice('near', 'U'), { checks: [check], indicators })).toEqual([])
		const small = table(20, [
			{ indicator: 'poor', value: (i) => 2 + (i % 9) },
			{ indicator: 'near', value: (i) => 2 * (2 + (i % 9)) },
		])
		expect(linesNamed(small, { checks: [check], indicators })).toEqual([])
		const flat = table(20, [
			{ indicator: 'poor', value: () => 5000 },
			{ indicator: 'near', value: () => 7000 },
		])
		expect(linesNamed(flat, { checks: [check], indicators })).toEqual([])
	})
})

describe('a column computed by a line', () => {
	const check = checkOf('computed-column', { indicators: ['*'], limits: [10] })

	it('is found to its rounding, rising or falling, from another column or from the year before', () => {
		fc.assert(
			fc.property(
				seeds,
				fc.double({ min: 0.2, max: 3, noNaN: true }),
				fc.boolean(),
				fc.boolean(),
				(seed, factor, falls, year) => {
					const next = chance(seed)
					const levels = Array.from({ length: 20 }, () => roundTo(5 + 20 * next(), 2))
					const line = (i: number) =>
						roundTo(falls ? 100 - factor * (levels[i] ?? 0) : 3 + factor * (levels[i] ?? 0), 2)
					const rows = table(20, [
						{ indicator: 'rate', period: year ? '2024' : '2025', value: (i) => levels[i] ?? 0 },
						{ indicator: year ? 'rate' : 'other', value: line },
					])
					expect(linesNamed(rows, { checks: [check], indicators })).toEqual([21])
				},
			),
			{ numRuns: times(40, 400) },
		)
	})

	it('is not found where one row strays, nor between honest columns however near to a line', () => {
		const strays = table(20, [
			{ indicator: 'rate', value: (i) => 5 + i },
			{ indicator: 'other', value: (i) => (i === 7 ? 90.2 : 100 - (5 + i)) },
		])
		expect(linesNamed(strays, { checks: [check], indicators })).toEqual([])
		const honest = (next: () => number) => {
			const levels = Array.from({ length: 20 }, () => roundTo(5 + 20 * next(), 2))
			return table(20, [
				{ indicator: 'rate', value: (i) => levels[i] ?? 0 },
				{ indicator: 'other', value: (i) => roundTo(2 + 0.2 * (levels[i] ?? 0) + 0.3 * (next() - 0.5), 2) },
			])
		}
		expect(alarmed(honest, check)).toBe(0)
	})

	it('leaves a plain multiple and a copy to their own questions', () => {
		for (const factor of [1, 2]) {
			const rows = table(20, [
				{ indicator: 'rate', value: (i) => 5 + i },
				{ indicator: 'other', value: (i) => factor * (5 + i) },
			])
			expect(linesNamed(rows, { checks: [check], indicators })).toEqual([])
		}
	})

	it('says plainly that one number was added to every figure', () => {
		const rows = table(30, [
			{ indicator: 'rate', period: '2024', value: (i) => roundTo(4 + 0.83 * i, 2) },
			{ indicator: 'rate', value: (i) => roundTo(3.6 + 0.83 * i, 2) },
		])
		expect(judged(rows, { checks: [check], indicators }).issues[0]?.hint).toContain(
			'Semua 30 angka rate 2025 di 98 sama dengan rate 2024 − 0,4, sampai pembulatannya.',
		)
	})

	it('says the formula with the decimals that rounding leaves sure', () => {
		const rows = table(30, [
			{ indicator: 'rate', value: (i) => roundTo(4 + 0.83 * i, 2) },
			{ indicator: 'other', value: (i) => roundTo(100 - (4 + 0.83 * i), 2) },
		])
		expect(judged(rows, { checks: [check], indicators }).issues[0]?.hint).toContain(
			'Semua 30 angka other 2025 di 98 sama dengan 100,0 − 1,000 × rate 2025, sampai pembulatannya.',
		)
	})
})

describe('a copied column', () => {
	const check = checkOf('copied-column', { indicators: ['*'], limits: [0.8] })
	const poor = counts(chance(11))

	it('is found beside another column, or in a year some years back, a few rows mended or not', () => {
		fc.assert(
			fc.property(seeds, fc.boolean(), fc.integer({ min: 0, max: 3 }), (seed, year, mended) => {
				const own = counts(chance(seed))
				const rows = table(20, [
					{ indicator: 'poor', period: year ? '2021' : '2025', value: own },
					{ indicator: year ? 'poor' : 'near', value: (i) => (i < mended ? own(i) + 17 : own(i)) },
				])
				expect(linesNamed(rows, { checks: [check], indicators })).toEqual([21 + mended])
			}),
			{ numRuns: times(40, 400) },
		)
	})

	it('is not asked of the year right before, of land, of short numbers, or where a fifth differs', () => {
		const pair = (indicator: string, period: string, value: (i: number) => number, other = value) =>
			table(20, [
				{ indicator, period, value },
				{ indicator, value: other },
			])
		for (const rows of [
			pair('poor', '2024', poor),
			pair('land', '2021', poor),
			pair('poor', '2021', (i) => i % 30),
			pair('poor', '2021', poor, (i) => poor(i) + (i < 5 ? 1 : 0)),
		])
			expect(linesNamed(rows, { checks: [check], indicators })).toEqual([])
	})

	it('is not found between honest years', () => {
		const honest = (next: () => number) =>
			table(40, [
				{ indicator: 'rate', period: '2021', value: () => roundTo(5 + 20 * next(), 2) },
				{ indicator: 'rate', value: () => roundTo(5 + 20 * next(), 2) },
			])
		expect(alarmed(honest, check)).toBe(0)
	})
})

describe('the area around rows', () => {
	it('is the nearest that holds them all', () => {
		expect(areaAround(['98.01.02.2001', '98.01.02.2002'])).toBe('98.01.02')
		expect(areaAround(['98.01.02.2001', '98.01.03.2002'])).toBe('98.01')
		expect(areaAround(['98.01', '99.01'])).toBe('00')
		expect(areaAround(['98.01'])).toBe('98')
		expect(areaAround(['98', '99'])).toBe('00')
	})
})
