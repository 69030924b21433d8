import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../../src/schemas/period-parts.ts'
import { isPartial } from '../../../src/statistics/figure-state.ts'
import { mainMonthSeries } from '../../../src/statistics/main-month-series.ts'
import { newerOfOtherMonth, newestFigure } from '../../../src/statistics/newest-figure.ts'
import { figure, sumOf } from './dated-figure.ts'

const candidate = (...parts: Parameters<typeof figure>) => ({ ...figure(...parts), category: null })

describe('newestFigure', () => {
	it('is the newest of the main month', () => {
		const series = ['2024-03', '2025-03', '2025-09'].map((period) => candidate(period, 1))
		expect(newestFigure(series)?.period).toBe('2025-03')
	})

	it('puts a figure of the whole area before a newer partial sum', () => {
		expect(newestFigure([candidate('2020', 5), candidate('2024', 3, sumOf(3, 38))])?.period).toBe('2020')
		expect(newestFigure([candidate('2024', 3, sumOf(3, 38))])?.period).toBe('2024')
	})

	it('puts a value before a newer missing one', () => {
		const missing = candidate('2024', null, { status: 'O' })
		expect(newestFigure([candidate('2020', 5), missing])?.period).toBe('2020')
		expect(newestFigure([missing])).toBe(missing)
	})

	it('counts a category as a value', () => {
		expect(newestFigure([{ ...candidate('2024', null), category: 'maju' }])?.category).toBe('maju')
	})

	it('of no figures is none', () => {
		expect(newestFigure([])).toBeUndefined()
		expect(newerOfOtherMonth([])).toBeUndefined()
	})
})

describe('newerOfOtherMonth', () => {
	it('is the newer figure of another month', () => {
		const series = ['2024-03', '2025-03', '2025-09'].map((period) => candidate(period, 1))
		expect(newerOfOtherMonth(series)?.period).toBe('2025-09')
	})

	it('is none where the newest figure stands for the series already', () => {
		expect(newerOfOtherMonth(['2024-09', '2025-03'].map((period) => candidate(period, 1)))).toBeUndefined()
	})

	it('is never a partial sum or a missing one', () => {
		const series = [candidate('2024', 5), candidate('2025', 2, sumOf(1, 9)), candidate('2026', null, { status: 'O' })]
		expect(newerOfOtherMonth(series)).toBeUndefined()
	})
})

/** A series of any months, with missing figures and partial sums in it. */
const anySeries = fc
	.uniqueArray(
		fc.record({
			year: fc.integer({ min: 2005, max: 2026 }),
			month: fc.constantFrom(null, '03', '09', '12'),
			value: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 5 }),
			partial: fc.boolean(),
		}),
		{ selector: ({ year, month }) => `${year}-${month}`, maxLength: 24 },
	)
	.map((parts) =>
		parts
			.map(({ year, month, value, partial }) =>
				candidate(month === null ? String(year) : `${year}-${month}`, value, partial ? sumOf(1, 9) : {}),
			)
			.toSorted((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0)),
	)

describe('the newest figure of any series', () => {
	it('is one of its figures, whole and with a value wherever there is such a one', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const newest = newestFigure(series)
				if (series.length === 0) return
				expect(series).toContain(newest)
				const whole = series.filter((one) => one.value !== null && !isPartial(one))
				if (whole.length > 0) expect(whole).toContain(newest)
			}),
		)
	})

	it('is older than no whole figure of its own month', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const newest = newestFigure(series)
				if (newest?.value == null || isPartial(newest)) return
				const month = parsePeriod(newest.period)?.month
				const later = series.filter(
					(one) =>
						one.value !== null &&
						!isPartial(one) &&
						one.reference > newest.reference &&
						parsePeriod(one.period)?.month === month,
				)
				expect(later).toEqual([])
			}),
		)
	})

	it('lies less than two years behind the newest of all months', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const whole = series.filter((one) => one.value !== null && !isPartial(one))
				const [newest, last] = [newestFigure(series), whole.at(-1)]
				if (!newest || !last) return
				const year = (period: string) => parsePeriod(period)?.year ?? 0
				expect(year(last.reference) - year(newest.reference)).toBeLessThanOrEqual(2)
			}),
		)
	})

	it('does not depend on how often it is asked: a series of the main month has the same one', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const whole = series.filter((one) => one.value !== null && !isPartial(one))
				if (whole.length > 0) expect(newestFigure(mainMonthSeries(whole))).toBe(newestFigure(series))
			}),
		)
	})

	it('has beside it only a newer one of another month', () => {
		fc.assert(
			fc.property(anySeries, (series) => {
				const [newest, beside] = [newestFigure(series), newerOfOtherMonth(series)]
				if (!newest || !beside) return
				expect(beside.reference > newest.reference).toBe(true)
				expect(parsePeriod(beside.period)?.month).not.toBe(parsePeriod(newest.period)?.month)
			}),
		)
	})
})
