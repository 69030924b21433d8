import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayOfSerial, serialOfDay } from '../../../../../src/gate/mapping/workbook/xlsx/day-of-serial.ts'

it('counts as Excel does, the 29 February 1900 that never was included', () => {
	expect([1, 59, 60, 61].map((serial) => dayOfSerial(serial, 1900))).toEqual([
		'1900-01-01',
		'1900-02-28',
		null,
		'1900-03-01',
	])
	expect([45747, 45747.999999999, 45747.5].map((serial) => dayOfSerial(serial, 1900))).toEqual([
		'2025-03-31',
		'2025-04-01',
		'2025-03-31',
	])
})

it('counts from 1904 in workbooks of early Macs', () => {
	expect([0, 1, 44285].map((serial) => dayOfSerial(serial, 1904))).toEqual(['1904-01-01', '1904-01-02', '2025-03-31'])
})

it('knows no day for times, negative numbers and years beyond 9999', () => {
	expect([0, 0.5, -1, 2958466, 1e12, 1e300].map((serial) => dayOfSerial(serial, 1900))).toEqual(Array(6).fill(null))
	expect(dayOfSerial(2958465, 1900)).toBe('9999-12-31')
	expect(dayOfSerial(-0.5, 1904)).toBe(null)
})

it('finds back the day of any serial number', () => {
	fc.assert(
		fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
			expect(serialOfDay(dayOfSerial(serial, 1900) ?? '')).toBe(serial)
		}),
	)
	expect(serialOfDay('1900-02-28')).toBe(null)
})
