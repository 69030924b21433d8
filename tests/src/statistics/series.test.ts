import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableSegments } from '../../../src/statistics/comparable-segments.ts'
import { latestFigure } from '../../../src/statistics/latest-figure.ts'
import { mainMonthSeries } from '../../../src/statistics/main-month-series.ts'
import { figure, sumOf } from './dated-figure.ts'

const periodsOf = (series: readonly { period: string }[]) => series.map(({ period }) => period)

describe('comparableSegments', () => {
	it('opens a new segment at each break', () => {
		const series = [
			figure('2011', 1),
			figure('2012', 2, { status: 'B' }),
			figure('2013', 3),
			figure('2015', 4, { status: 'B' }),
		]
		expect(comparableSegments(series).map(periodsOf)).toEqual([['2011'], ['2012', '2013'], ['2015']])
	})

	it('of nothing are none', () => {
		expect(comparableSegments([])).toEqual([])
	})

	it('hold every figure once, in order, and a break only at their head', () => {
		const statuses = fc.array(fc.constantFrom('A' as const, 'B' as const, 'U' as const))
		fc.assert(
			fc.property(statuses, (list) => {
				const series = list.map((status, index) => figure(String(2000 + index), index, { status }))
				const segments = comparableSegments(series)
				expect(segments.flat()).toEqual(series)
				expect(segments.every((segment) => segment.slice(1).every(({ status }) => status !== 'B'))).toBe(true)
			}),
		)
	})
})

describe('mainMonthSeries', () => {
	it('keeps the month with most figures', () => {
		const series = ['2023-03', '2024-03', '2024-09', '2025-03'].map((period) => figure(period, 1))
		expect(periodsOf(mainMonthSeries(series))).toEqual(['2023-03', '2024-03', '2025-03'])
	})

	it('keeps figures printed for a whole year, whatever month they refer to', () => {
		const series = [
			figure('2011', 1),
			figure('2014', 1, { reference: '2014-09' }),
			figure('2015', 1, { reference: '2015-03' }),
		]
		expect(mainMonthSeries(series)).toEqual(series)
	})

	it('keeps tahap', () => {
		const series = ['2024-T1', '2024-T2', '2025-T1'].map((period) => figure(period, 1))
		expect(mainMonthSeries(series)).toEqual(series)
	})

	it('of two months alike takes that of the newest figure', () => {
		const series = ['2024-03', '2024-09', '2025-03', '2025-09'].map((period) => figure(period, 1))
		expect(periodsOf(mainMonthSeries(series))).toEqual(['2024-09', '2025-09'])
	})
})

describe('latestFigure', () => {
	const candidate = (...parts: Parameters<typeof figure>) => ({ ...figure(...parts), category: null })

	it('is the newest of the main month', () => {
		const series = ['2024-03', '2025-03', '2025-09'].map((period) => candidate(period, 1))
		expect(latestFigure(series)?.period).toBe('2025-03')
	})

	it('puts a figure of the whole area before a newer partial sum', () => {
		expect(latestFigure([candidate('2020', 5), candidate('2024', 3, sumOf(3, 38))])?.period).toBe('2020')
		expect(latestFigure([candidate('2024', 3, sumOf(3, 38))])?.period).toBe('2024')
	})

	it('puts a value before a newer missing one', () => {
		const missing = candidate('2024', null, { status: 'O' })
		expect(latestFigure([candidate('2020', 5), missing])?.period).toBe('2020')
		expect(latestFigure([missing])).toBe(missing)
	})

	it('counts a category as a value', () => {
		expect(latestFigure([{ ...candidate('2024', null), category: 'maju' }])?.category).toBe('maju')
	})

	it('of no figures is none', () => {
		expect(latestFigure([])).toBeUndefined()
	})
})
