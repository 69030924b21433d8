import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate, formatPeriod, formatPeriodRange, monthName, periodToTime } from '../../../src/format/period.ts'
import { comparePeriods } from '../../../src/schemas/period.ts'

describe('formatPeriod', () => {
	it.each([
		['2022', '2022', '2022'],
		['2022-03', 'Maret 2022', 'March 2022'],
		['2025-09', 'September 2025', 'September 2025'],
		['2022-T2', 'tahap 2 2022', 'stage 2 of 2022'],
	])('says %s as "%s" and "%s"', (period, id, en) => {
		expect(formatPeriod(period, 'id')).toBe(id)
		expect(formatPeriod(period, 'en')).toBe(en)
	})

	it.each(['2022-13', '22', 'Maret 2022', '2022-T5', ''])('leaves "%s", which is no period, as it is', (text) => {
		expect(formatPeriod(text, 'id')).toBe(text)
	})
})

describe('monthName', () => {
	it('knows twelve different months in each language', () => {
		const months = Array.from({ length: 12 }, (_, index) => index + 1)
		expect(new Set(months.map((month) => monthName(month, 'id'))).size).toBe(12)
		expect(new Set(months.map((month) => monthName(month, 'en'))).size).toBe(12)
		expect([1, 5, 8, 12].map((month) => monthName(month, 'id'))).toEqual(['Januari', 'Mei', 'Agustus', 'Desember'])
	})

	it('gives back the number where there is no such month', () => {
		expect(monthName(13, 'id')).toBe('13')
	})
})

describe('formatDate', () => {
	it.each([
		['day', '7 September 2023', '7 September 2023'],
		['month', 'September 2023', 'September 2023'],
		['year', '2023', '2023'],
	] as const)('says no more than the source tells: %s', (precision, id, en) => {
		expect(formatDate('2023-09-07', 'id', precision)).toBe(id)
		expect(formatDate('2023-09-07', 'en', precision)).toBe(en)
	})

	it('names the day unless told otherwise', () => {
		expect(formatDate('2025-11-22', 'id')).toBe('22 November 2025')
		expect(formatDate('2024-05-01', 'en')).toBe('1 May 2024')
	})
})

describe('formatPeriodRange', () => {
	it.each([
		['2004', '2025', '2004–2025', '2004–2025'],
		['2007-01', '2026-03', 'Januari 2007 sampai Maret 2026', 'January 2007 to March 2026'],
		['2004', '2025-03', '2004 sampai Maret 2025', '2004 to March 2025'],
		['2022-T1', '2022-T4', 'tahap 1 2022 sampai tahap 4 2022', 'stage 1 of 2022 to stage 4 of 2022'],
		['2024', '2024', '2024', '2024'],
		['2024-01', '2024-01', 'Januari 2024', 'January 2024'],
	])('says %s and %s as "%s" and "%s"', (first, last, id, en) => {
		expect(formatPeriodRange(first, last, 'id')).toBe(id)
		expect(formatPeriodRange(first, last, 'en')).toBe(en)
	})
})

describe('periodToTime', () => {
	it('puts months and stages at their place in the year', () => {
		expect(periodToTime('2022')).toBe(2022)
		expect(periodToTime('2022-01')).toBe(2022)
		expect(periodToTime('2022-03')).toBeCloseTo(2022.17, 2)
		expect(periodToTime('2022-07')).toBe(2022.5)
		expect(periodToTime('2022-T3')).toBe(2022.5)
		expect(periodToTime('Maret')).toBeNaN()
	})

	it('never runs against the order of the periods', () => {
		const year = fc.integer({ min: 1945, max: 2099 })
		const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'))
		const period = fc.tuple(year, month).map(([y, m]) => `${y}-${m}`)
		fc.assert(
			fc.property(period, period, (a, b) => {
				expect(Math.sign(periodToTime(a) - periodToTime(b))).toBe(comparePeriods(a, b))
			}),
		)
	})
})
