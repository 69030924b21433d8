import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast, within } from '../../../../src/gate/plausibility/checks/exact-sums.ts'
import { unevenness } from '../../../../src/gate/plausibility/checks/heaped-digits.ts'
import { times } from '../../../depth.ts'
import { checkOf, linesNamed, type Row, siblings } from '../../../scripts/gate/plausibility/judged.ts'
import { alarmed, chance, indicators, seeds, table, tries } from './invented-columns.ts'

describe('heaped last digits', () => {
	const check = checkOf('heaped-digits', { indicators: ['*'], limits: [27.88, 1.5] })

	it('are found where a third was rounded by hand', () => {
		fc.assert(
			fc.property(seeds, fc.constantFrom(10, 100), (seed, step) => {
				const next = chance(seed)
				const value = (i: number) => {
					const number = 2000 + 50_000 * next()
					return i % 3 === 0 ? Math.round(number / step) * step : Math.round(number)
				}
				expect(linesNamed(table(99, [{ indicator: 'poor', value }]), { checks: [check], indicators })).toEqual([1])
			}),
			{ numRuns: times(40, 400) },
		)
	})

	it('are rarely found in honest numbers: once in a thousand columns, more or less', () => {
		const honest = (next: () => number) =>
			table(99, [{ indicator: 'poor', value: () => Math.round(2000 + 50_000 * next()) }])
		expect(alarmed(honest, check)).toBeLessThanOrEqual(Math.ceil(tries / 200))
	})

	it('are not asked of few rows, of a table that is rounded as a whole, or of numbers that return', () => {
		const heap = (count: number, value: (i: number) => number) =>
			linesNamed(table(count, [{ indicator: 'poor', value }]), { checks: [check], indicators })
		expect(heap(60, (i) => 1000 + 10 * i + (i % 3 === 0 ? 1 : 0))).toEqual([1])
		expect(heap(49, (i) => 1000 + 10 * i + (i % 3 === 0 ? 1 : 0))).toEqual([])
		expect(heap(60, (i) => 100 * (1000 + 7 * i))).toEqual([])
		expect(heap(60, (i) => 1000 + 10 * (i % 6) + (i % 3 === 0 ? 1 : 0))).toEqual([])
		expect(heap(60, (i) => 10 + (i % 4 === 0 ? 1 : 0) + i / 100)).toEqual([])
	})

	it('measure what stands in textbooks', () => {
		expect(unevenness([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ chi: 0, digit: 0, part: 0.1 })
		expect(unevenness(Array.from({ length: 10 }, () => 5))).toEqual({ chi: 90, digit: 5, part: 1 })
	})
})

describe('sums that match too well', () => {
	const check = checkOf('exact-sums', { indicators: ['poor'], limits: [0.001] })
	const years = Array.from({ length: 8 }, (_, i) => String(2015 + i))
	const hundreds = (number: number) => Math.round(number / 100) * 100

	/** Twelve areas and the one around them, printed in hundreds; the sum of the printed or of the true numbers. */
	const series = (next: () => number, made: boolean): Row[] =>
		years.flatMap((period) => {
			const exact = siblings(12).map(() => 5000 + 40_000 * next())
			const printed = exact.map(hundreds)
			const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
			const rows = siblings(12).map((area, i): Row => ({ area, period, indicator: 'poor', value: printed[i] ?? 0 }))
			const whole = made ? sum(printed) : hundreds(sum(exact))
			return [...rows, { area: '98', period, indicator: 'poor', value: whole }]
		})

	it('are found where the whole was added up from the rounded parts, at the newest of them', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const rows = series(chance(seed), true)
				expect(linesNamed(rows, { checks: [check], indicators })).toEqual([rows.length])
			}),
			{ numRuns: times(40, 400) },
		)
	})

	it('are rarely found where each was rounded by itself', () => {
		expect(alarmed((next) => series(next, false), check)).toBeLessThanOrEqual(Math.ceil(tries / 200))
	})

	it('are not asked of numbers that nobody rounded', () => {
		const next = chance(3)
		const rows = series(next, true).map((row) => ({ ...row, value: Number(row.value) + (row.area === '98' ? 12 : 1) }))
		expect(linesNamed(rows, { checks: [check], indicators })).toEqual([])
	})

	it('know how often a normal number is near, and how likely so many events are', () => {
		expect(within(1)).toBeCloseTo(0.682_689, 5)
		expect(within(1.959_964)).toBeCloseTo(0.95, 5)
		expect(atLeast(2, [0.5, 0.5])).toBeCloseTo(0.25, 12)
		expect(atLeast(1, [0.1, 0.2, 0.3])).toBeCloseTo(1 - 0.9 * 0.8 * 0.7, 12)
		expect(atLeast(0, [0.1])).toBeCloseTo(1, 12)
	})
})
