import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquare } from '../../../../src/gate/plausibility/checks/alike-shares.ts'
import { times } from '../../../depth.ts'
import { checkOf, indicatorOf, linesNamed, type Row } from './judged.ts'

const runs = { numRuns: times(40, 600) }
const indicators = [indicatorOf('rate', { decimals: 2, measure: 'rate' }), indicatorOf('poor')]

describe('the people that a count and its rate imply', () => {
	const checks = [checkOf('implied-people', { indicators: ['poor'], references: ['rate'], limits: [0.05] })]
	const rows = (people: number, rate: number, later: number, growth: number): Row[] => [
		{ area: '98.01', period: '2020', indicator: 'rate', value: rate },
		{ area: '98.01', period: '2020', indicator: 'poor', value: Math.round((people * rate) / 100) },
		{ area: '98.01', period: '2021', indicator: 'rate', value: later },
		{ area: '98.01', period: '2021', indicator: 'poor', value: Math.round((people * growth * later) / 100) },
	]
	const rate = fc.integer({ min: 100, max: 4000 }).map((digits) => digits / 100)
	const people = fc.integer({ min: 50_000, max: 3_000_000 })

	it('change slowly, whatever the rate does', () => {
		fc.assert(
			fc.property(people, rate, rate, fc.double({ min: 0.96, max: 1.04, noNaN: true }), (all, was, is, growth) => {
				expect(linesNamed(rows(all, was, is, growth), { checks, indicators })).toEqual([])
			}),
			runs,
		)
	})

	it('are too few where the count is written in thousands', () => {
		fc.assert(
			fc.property(people, rate, rate, (all, was, is) => {
				expect(linesNamed(rows(all, was, is, 0.001), { checks, indicators })).toEqual([4])
			}),
			runs,
		)
	})
})

describe('shares of parts', () => {
	const checks = [checkOf('alike-shares', { indicators: ['a'], references: ['b', 'c'], limits: [0.2] })]
	const rowsOf = (counts: readonly (readonly number[])[]) =>
		counts.flatMap((row, i) =>
			row.map(
				(value, part): Row => ({
					area: `98.01.${String(i + 1).padStart(2, '0')}`,
					period: '2020',
					indicator: 'abc'[part] ?? '',
					value,
				}),
			),
		)

	it('that are one ratio everywhere are named', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 100, max: 4000 }), { minLength: 9, maxLength: 20 }), (totals) => {
				const shared = totals.map((total) => [0.12, 0.7, 0.18].map((share) => Math.round(total * share)))
				expect(linesNamed(rowsOf(shared), { checks })).toEqual([1])
			}),
			runs,
		)
	})

	it('that differ as counts do are not: chi-square has its textbook value', () => {
		// Two rows 10:20 and 20:10, all expected counts 15: 4 × 25 / 15.
		expect(
			chiSquare([
				[10, 20],
				[20, 10],
			]),
		).toBeCloseTo(100 / 15, 12)
		const counted = Array.from({ length: 12 }, (_, i) => [
			100 + ((i * 37) % 40),
			500 + ((i * 53) % 90),
			150 + ((i * 29) % 50),
		])
		expect(linesNamed(rowsOf(counted), { checks })).toEqual([])
	})
})
