import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change } from '../../../src/statistics/change.ts'
import { toldChange } from '../../../src/statistics/told-change.ts'
import { toldTogether } from '../../../src/statistics/told-together.ts'
import { figure, sumOf } from './dated-figure.ts'

const yearly = (...years: number[]) => years.map((year) => figure(String(year), year - 2000))
const ends = (series: ReturnType<typeof yearly>) => [series[0], series.at(-1)] as const

function told(series: ReturnType<typeof yearly>): boolean {
	const [first, last] = ends(series)
	return first !== undefined && last !== undefined && toldTogether(series, first, last)
}

describe('what one sentence may tell of', () => {
	it('is a row of years without a gap', () => {
		expect(told(yearly(2021, 2022, 2023))).toBe(true)
		expect(told(yearly(2016, 2017, 2024, 2025))).toBe(false)
		expect(told(yearly(2016, 2025))).toBe(false)
	})

	it('is a series published every ten years', () => {
		expect(told(yearly(2000, 2010, 2020))).toBe(true)
		expect(told(yearly(2000, 2010, 2020, 2021))).toBe(false)
	})

	it.each([
		['missing', figure('2023', null, { status: 'O' })],
		['hidden', figure('2023', null, { status: 'Q' })],
		['doubtful', figure('2023', 9, { status: 'U' })],
		['estimated', figure('2023', 9, { status: 'E' })],
	])('holds no %s figure', (_title, between) => {
		const [before, after] = [figure('2022', 1), figure('2024', 2)]
		expect(toldTogether([before, between, after], before, after)).toBe(false)
	})

	it('asks neither another month, nor a sum made here beside published figures', () => {
		const [before, after] = [figure('2024-03', 1), figure('2025-03', 2)]
		const between = [figure('2024-09', 3, { status: 'U' }), figure('2024-03', 4, sumOf(2, 9))]
		expect(toldTogether([before, ...between, after], before, after)).toBe(true)
		const [early, late] = [figure('2024-T2', 1), figure('2025-T2', 2)]
		expect(toldTogether([early, figure('2025-T1', null, { status: 'Q' }), late], early, late)).toBe(true)
	})
})

describe('a change that is told', () => {
	it('is the change, or none', () => {
		const status = fc.constantFrom('A', 'B', 'U', 'E', 'O', 'P' as const)
		const year = fc.integer({ min: 2000, max: 2012 })
		fc.assert(
			fc.property(fc.uniqueArray(fc.tuple(year, status), { selector: ([at]) => at, minLength: 2 }), (some) => {
				const series = some
					.toSorted(([a], [b]) => a - b)
					.map(([at, own]) => figure(String(at), own === 'O' ? null : at, { status: own }))
				const [first, last] = ends(series)
				if (!first || !last) return
				const found = toldChange(series, first, last)
				const isWhole = series.every(({ status: own }) => own === 'A' || own === 'P' || own === 'B')
				if (found) expect(found).toEqual(change(series, first, last))
				if (!isWhole) expect(found).toBeNull()
			}),
		)
	})
})
