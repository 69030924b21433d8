import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableSegments } from '../../../src/statistics/comparable-segments.ts'
import { mainMonthSeries } from '../../../src/statistics/main-month-series.ts'
import { figure } from './dated-figure.ts'

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

	it('leaves a month that is no longer published, however many figures it has', () => {
		const series = ['2010-03', '2011-03', '2012-03', '2013-03', '2014-09', '2015-09'].map((period) => figure(period, 1))
		expect(periodsOf(mainMonthSeries(series))).toEqual(['2014-09', '2015-09'])
	})
})
