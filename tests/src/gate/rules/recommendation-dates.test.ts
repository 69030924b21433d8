import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recommendationDates } from '../../../../src/gate/rules/recommendation-dates.ts'

const told = (date: string, asOf: string, due: string | null, today = '2026-06-30') =>
	recommendationDates({ date, asOf, due }, today).map(({ column, finding }) => [column, finding.received])

describe('recommendation-dates', () => {
	it('accepts a forum of today, a status of the same day and a due date to come', () => {
		expect(told('2026-06-30', '2026-06-30', '2027-01-01')).toEqual([])
		expect(told('2025-11-12', '2025-11-22', null)).toEqual([])
	})

	it('refuses a status and a due date before the forum', () => {
		expect(told('2026-01-12', '2025-01-20', '2026-01-11')).toEqual([
			['per_tanggal', '2025-01-20'],
			['tenggat', '2026-01-11'],
		])
	})

	it('refuses a forum and a status that are still to come, and names the day of the check', () => {
		expect(told('2026-07-01', '2026-07-02', null)).toEqual([
			['tanggal', '2026-07-01'],
			['per_tanggal', '2026-07-02'],
		])
		const [fault] = recommendationDates({ date: '2026-07-01', asOf: '2026-07-01', due: null }, '2026-06-30')
		expect(fault?.finding).toMatchInlineSnapshot(`
			{
			  "expected": "hari sampai hari ini, 2026-06-30 / a day up to today, 2026-06-30",
			  "hint": "yang belum berlangsung belum dicatat; periksa tahun dan bulannya / what has not taken place is not recorded yet; check year and month",
			  "received": "2026-07-01",
			  "rule": "recommendation-dates",
			  "severity": "error",
			}
		`)
	})

	it('lets every row pass later that passes today', () => {
		const day = fc
			.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10))
		fc.assert(
			fc.property(day, day, fc.option(day), day, day, (date, asOf, due, one, other) => {
				const [today = '', later = ''] = [one, other].sort()
				expect(recommendationDates({ date, asOf, due }, later).length).toBeLessThanOrEqual(
					recommendationDates({ date, asOf, due }, today).length,
				)
			}),
		)
	})
})
