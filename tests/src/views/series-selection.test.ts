import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	atSameReferences,
	largestMove,
	newestStretch,
	trendSeries,
	yearOf,
	yearRange,
} from '../../../src/facts/series-selection.ts'
import { computed, figure, marchSeries } from './invented-figures.ts'

const values = (figures: readonly { value: number | null }[]) => figures.map(({ value }) => value)

describe('trendSeries', () => {
	it('joins one month only, the one with most figures', () => {
		const figures = [
			figure('2023-03', 9),
			figure('2023-09', 8),
			figure('2024-03', 7),
			figure('2024-09', 6),
			figure('2025-03', 5),
		]
		expect(values(trendSeries(figures))).toEqual([9, 7, 5])
	})

	it('keeps figures printed for a whole year, whatever month they refer to', () => {
		const figures = [figure('2014', 20.49, { reference: '2014-09' }), ...marchSeries({ 2015: 20.2, 2016: 20.09 })]
		expect(values(trendSeries(figures))).toEqual([20.49, 20.2, 20.09])
	})

	it('leaves sums made here out of a published series', () => {
		const figures = [figure('2022', 1), figure('2023', 2), figure('2024', 99, computed('Σ penduduk', 2, 2))]
		expect(values(trendSeries(figures))).toEqual([1, 2])
	})

	it('takes the sums where fewer than two figures were published', () => {
		const figures = [figure('2023', 98, computed('Σ penduduk', 2, 2)), figure('2024', 99, computed('Σ penduduk', 2, 2))]
		expect(values(trendSeries(figures))).toEqual([98, 99])
	})
})

describe('newestStretch', () => {
	it('starts at the last break, the broken figure included', () => {
		const figures = [
			figure('2013', 21),
			figure('2014', 20.5, { status: 'B' }),
			figure('2015', 20.2, { status: 'B' }),
			figure('2016', 20),
		]
		expect(values(newestStretch(figures))).toEqual([20.2, 20])
	})

	it('leaves out what is missing or doubtful', () => {
		const figures = [
			figure('2021', 20),
			figure('2022', null, { status: 'O' }),
			figure('2023', 3, { status: 'U' }),
			figure('2024', 18),
		]
		expect(values(newestStretch(figures))).toEqual([20, 18])
	})

	it('keeps the month of the newest figure: a year printed without one is not set against March', () => {
		const figures = [figure('2023', 9), ...marchSeries({ 2024: 8, 2025: 7 })]
		expect(values(newestStretch(figures))).toEqual([8, 7])
		expect(values(newestStretch([...figures, figure('2026', 6)]))).toEqual([9, 6])
		const september = figure('2024', 5, { reference: '2024-09' })
		expect(values(newestStretch([september, ...marchSeries({ 2025: 7 })]))).toEqual([7])
	})

	it('is the whole series without a break, and empty without figures', () => {
		expect(newestStretch(marchSeries({ 2021: 3, 2022: 2 }))).toHaveLength(2)
		expect(newestStretch([])).toEqual([])
	})

	it('never crosses a break', () => {
		const status = fc.constantFrom('A', 'A', 'A', 'B', 'U', 'P' as const)
		fc.assert(
			fc.property(fc.array(status, { maxLength: 20 }), (statuses) => {
				const figures = statuses.map((one, index) => figure(String(2000 + index), index, { status: one as 'A' }))
				const stretch = newestStretch(figures)
				expect(stretch.slice(1).every((one) => one.status !== 'B')).toBe(true)
				const lastBreak = figures.findLastIndex((one) => one.status === 'B')
				expect(stretch).toEqual(figures.slice(Math.max(0, lastBreak)).filter((one) => one.status !== 'U'))
			}),
		)
	})
})

describe('largestMove', () => {
	it('is both ends of the largest change from one year to the next', () => {
		const move = largestMove(marchSeries({ 2020: 20.18, 2021: 20.51, 2022: 18.76, 2023: 18.7 }))
		expect(move?.map(yearOf)).toEqual([2021, 2022])
	})

	it('takes the earlier of two moves of one size', () => {
		expect(largestMove(marchSeries({ 2020: 10, 2021: 12, 2022: 10 }))?.map(yearOf)).toEqual([2020, 2021])
	})

	it('does not call a change over several years a yearly one', () => {
		const gap = marchSeries({ 2017: 30, 2021: 20, 2022: 19 })
		expect(largestMove(gap)?.map(yearOf)).toEqual([2021, 2022])
		expect(largestMove(marchSeries({ 2017: 30, 2021: 20 }))).toBeNull()
	})

	it('is none of fewer than two figures', () => {
		expect(largestMove([])).toBeNull()
		expect(largestMove(marchSeries({ 2021: 20 }))).toBeNull()
	})

	it('is at least as large as every other yearly move', () => {
		const list = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 15 })
		fc.assert(
			fc.property(list, (numbers) => {
				const figures = numbers.map((value, index) => figure(String(2000 + index), value))
				const [from, to] = largestMove(figures) ?? []
				const size = Math.abs((to?.value ?? 0) - (from?.value ?? 0))
				numbers.slice(1).forEach((value, index) => {
					expect(size).toBeGreaterThanOrEqual(Math.abs(value - (numbers[index] ?? 0)))
				})
			}),
		)
	})
})

describe('atSameReferences', () => {
	it('never sets September against March, nor a sum made here against a published figure', () => {
		const others = [
			figure('2024', 10, { reference: '2024-03' }),
			figure('2024-09', 9),
			figure('2025', 8, { reference: '2025-03', ...computed('Σ penduduk', 2, 2) }),
		]
		expect(values(atSameReferences(others, marchSeries({ 2024: 18, 2025: 17 })))).toEqual([10])
	})
})

describe('yearRange', () => {
	it('is written with an en dash, or is one year', () => {
		expect(yearRange(marchSeries({ 2004: 1, 2025: 2 }))).toBe('2004–2025')
		expect(yearRange(marchSeries({ 2024: 1 }))).toBe('2024')
	})
})
