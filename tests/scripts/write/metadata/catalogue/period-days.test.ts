import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodDays } from '../../../../../scripts/write/metadata/catalogue/period-days.ts'

describe('the days of a period', () => {
	it.each([
		['2024', '2024-01-01', '2024-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023-02', '2023-02-01', '2023-02-28'],
		['2025-T1', '2025-01-01', '2025-03-31'],
		['2025-T4', '2025-10-01', '2025-12-31'],
	])('%s', (period, first, last) => {
		expect(periodDays(period)).toEqual({ first, last })
	})

	it('are none of what is no period', () => {
		expect(periodDays('2024-13')).toBeNull()
	})

	it('of the months of a year follow one another without a gap', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1945, max: 2200 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
				const name = (one: number) => `${year}-${String(one).padStart(2, '0')}`
				const end = Date.parse(periodDays(name(month))?.last ?? '')
				expect(Date.parse(periodDays(name(month + 1))?.first ?? '') - end).toBe(86_400_000)
			}),
		)
	})
})
