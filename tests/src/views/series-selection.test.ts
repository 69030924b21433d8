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
import type { Figure } from '../../../src/schemas/figure.ts'
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

	it('starts behind what is missing or doubtful', () => {
		const figures = [
			figure('2021', 20),
			figure('2022', null, { status: 'O' }),
			figure('2023', 3, { status: 'U' }),
			figure('2024', 18),
		]
		expect(values(newestStretch(figures))).toEqual([18])
	})

	it('keeps the month of the newest figure: a year printed without one is not set against March', () => {
		const figures = [figure('2023', 9), ...marchSeries({ 2024: 8, 2025: 7 })]
		expect(values(newestStretch(figures))).toEqual([8, 7])
		expect(values(newestStretch([...figures, figure('2026', 6)]))).toEqual([6])
		const september = figure('2024', 5, { reference: '2024-09' })
		expect(values(newestStretch([september, ...marchSeries({ 2025: 7 })]))).toEqual([7])
	})

	it('is the whole series without a break, and empty without figures', () => {
		expect(newestStretch(marchSeries({ 2021: 3, 2022: 2 }))).toHaveLength(2)
		expect(newestStretch([])).toEqual([])
	})

	it('is empty where the newest figure is doubtful or estimated, and not where it is yet to come', () => {
		const years = marchSeries({ 2023: 9, 2024: 8 })
		for (const status of ['U', 'E'] as const)
			expect(newestStretch([...years, figure('2025', 7, { reference: '2025-03', status })])).toEqual([])
		expect(values(newestStretch([...years, figure('2025', null, { reference: '2025-03', status: 'O' })]))).toEqual([
			9, 8,
		])
	})

	it('never crosses a break, a gap, a doubtful, an estimated or a missing figure, and stops nowhere else', () => {
		const status = fc.constantFrom('A', 'A', 'A', 'A', 'B', 'U', 'E', 'O', 'P' as const)
		const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2014 }), { minLength: 1, maxLength: 15 })
		fc.assert(
			fc.property(years, fc.array(status, { minLength: 15, maxLength: 15 }), (some, statuses) => {
				const figures = some.toSorted().map((year, index) => {
					const own = statuses[index] ?? 'A'
					return figure(String(year), own === 'O' ? null : index, { status: own })
				})
				const stretch = newestStretch(figures)
				for (const [index, one] of stretch.entries()) {
					expect(['A', 'B', 'P']).toContain(one.status)
					if (index > 0) expect(one.status).not.toBe('B')
				}
				const [first] = stretch
				if (!first) return
				const inside = figures.slice(figures.indexOf(first), figures.indexOf(stretch.at(-1) as Figure) + 1)
				expect(stretch).toEqual(inside)
				const steps = inside.slice(1).map((one, index) => yearOf(one) - yearOf(inside[index] as Figure))
				const all = figures.slice(1).map((one, index) => yearOf(one) - yearOf(figures[index] as Figure))
				const isEven = all.length > 1 && new Set(all).size === 1
				if (!isEven) expect(Math.max(1, ...steps)).toBe(1)
				const before = figures[figures.indexOf(first) - 1]
				const mayLead = before && ['A', 'B', 'P'].includes(before.status) && first.status !== 'B'
				if (mayLead) expect(yearOf(first) - yearOf(before)).toBeGreaterThan(1)
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
