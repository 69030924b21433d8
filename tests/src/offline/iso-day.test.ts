import { expect, it } from 'vitest'
import { isoDay } from '../../../src/offline/iso-day.ts'

it('says a day of the calendar with two digits for month and day', () => {
	expect(isoDay(new Date(2025, 10, 25, 23, 59))).toBe('2025-11-25')
	expect(isoDay(new Date(2026, 0, 3))).toBe('2026-01-03')
})
