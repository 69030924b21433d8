import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change } from '../../../src/statistics/change.ts'
import { changeFromPrevious } from '../../../src/statistics/change-from-previous.ts'
import { figure, sumOf } from './dated-figure.ts'

const [before, after] = [figure('2021', 20.51), figure('2022', 18.76)]

describe('change', () => {
	it('from 20.51 to 18.76 percent is −1.75 points, which is −8.53 percent', () => {
		const found = change([before, after], before, after)
		expect(found).toMatchObject({ from: '2021', points: -1.75 })
		expect(found?.percent).toBeCloseTo(-8.5324, 4)
	})

	it('leaves no floating dust: 17.02 − 17.78 is −0.76', () => {
		expect(change([], figure('2024', 17.78), figure('2025', 17.02))?.points).toBe(-0.76)
	})

	it('from 0 has points but no percent', () => {
		const zero = figure('2021', 0)
		expect(change([zero, after], zero, after)).toEqual({ from: '2021', points: 18.76, percent: null })
	})

	it('of a value that stays is 0 points and 0 percent', () => {
		expect(change([before], before, figure('2022', 20.51))).toEqual({ from: '2021', points: 0, percent: 0 })
	})

	it('upwards from a negative value is a positive percentage', () => {
		expect(change([], figure('2021', -2), figure('2022', -1))).toEqual({ from: '2021', points: 1, percent: 50 })
	})

	it.each([
		['a missing value', figure('2022', null, { status: 'O' })],
		['a suppressed value', figure('2022', null, { status: 'Q' })],
		['an unreliable value', figure('2022', 18.76, { status: 'U' })],
		['a partial sum', figure('2022', 18.76, sumOf(18, 295))],
		['a sum made here beside a published figure', figure('2022', 18.76, sumOf(27, 27))],
		['the same period', figure('2021', 18.76)],
		['an earlier period', figure('2020', 18.76)],
	])('is none to %s', (_title, later) => {
		expect(change([before, later], before, later)).toBeNull()
	})

	it('is none across a series break, wherever in between it lies', () => {
		const broken = figure('2021-09', 5, { status: 'B' })
		expect(change([before, broken, after], before, after)).toBeNull()
		expect(change([before, after], before, { ...after, status: 'B' })).toBeNull()
	})

	it('is found from the first figure after a break on', () => {
		const opening = { ...before, status: 'B' as const }
		expect(change([opening, after], opening, after)?.points).toBe(-1.75)
	})

	it('is exact between any two figures of two decimals', () => {
		const units = fc.integer({ min: 1, max: 1_000_000 })
		fc.assert(
			fc.property(units, units, (a, b) => {
				const found = change([], figure('2021', a / 100), figure('2022', b / 100))
				expect(found?.points).toBe((b - a) / 100)
				expect(found?.percent).toBe((100 * (b - a)) / a)
			}),
		)
	})
})

describe('changeFromPrevious', () => {
	it('takes the same month one year before, not the half-year between', () => {
		const series = [figure('2024-03', 9), figure('2024-09', 8), figure('2025-03', 7)]
		expect(changeFromPrevious(series, figure('2025-03', 7))).toMatchObject({ from: '2024-03', points: -2 })
	})

	it('takes the same tahap one year before', () => {
		const series = [figure('2024-T2', 9), figure('2025-T1', 8), figure('2025-T2', 7)]
		expect(changeFromPrevious(series, figure('2025-T2', 7))).toMatchObject({ from: '2024-T2' })
	})

	it('is none over a doubtful year and over a gap', () => {
		const doubtful = figure('2024', 4.19, { status: 'U' })
		const series = [figure('2016', 2.9), figure('2017', 1.78), doubtful, figure('2025', 2.18)]
		expect(changeFromPrevious(series, figure('2025', 2.18))).toBeNull()
		expect(changeFromPrevious(series.slice(0, 2), figure('2025', 2.18))).toBeNull()
	})

	it('is from the figure before where a series is published every two years', () => {
		const series = [figure('2021', 9), figure('2023', 8), figure('2025', 7)]
		expect(changeFromPrevious(series, figure('2025', 7))).toMatchObject({ from: '2023', points: -1 })
	})

	it('stops at a break', () => {
		const series = [figure('2014', 20.49), figure('2015', 20.2, { status: 'B' }), figure('2016', 20.09)]
		expect(changeFromPrevious(series, series[1] ?? before)).toBeNull()
		expect(changeFromPrevious(series, series[2] ?? before)).toMatchObject({ from: '2015', points: -0.11 })
	})

	it('tells the period as printed, and matches by reference', () => {
		const series = [
			figure('2021', 20.51, { reference: '2021-03' }),
			figure('2021-09', 20),
			figure('2022', 18.76, { reference: '2022-03' }),
		]
		expect(changeFromPrevious(series, series[2] ?? before)).toMatchObject({ from: '2021', points: -1.75 })
	})

	it('is none for the first figure', () => {
		expect(changeFromPrevious([before, after], before)).toBeNull()
	})
})
