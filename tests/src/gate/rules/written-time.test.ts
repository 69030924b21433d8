import { describe, expect, it } from 'vitest'
import { writtenDay, writtenPeriod } from '../../../../src/gate/rules/finding/written-time.ts'

describe('writtenDay', () => {
	it.for([
		['25-11-2025', '2025-11-25'],
		['5/1/2025', '2025-01-05'],
		['25.11.2025', '2025-11-25'],
		['25 November 2025', '2025-11-25'],
		['3 agt 2025', '2025-08-03'],
		['2025/11/25', '2025-11-25'],
	] as const)('reads %s as %s: day before month', ([text, day]) => {
		expect(writtenDay(text)).toBe(day)
	})

	it.for(['31-02-2025', '12-25-2025', '25-11-25', 'kemarin', '2 desa 2025'])('reads no day in %s', (text) => {
		expect(writtenDay(text)).toBeUndefined()
	})
})

describe('writtenPeriod', () => {
	it.for([
		['Maret 2026', '2026-03'],
		['Mar-2026', '2026-03'],
		['nop 2025', '2025-11'],
		['03/2026', '2026-03'],
		['Tahun 2025', '2025'],
		['TW II 2025', '2025-T2'],
		['Triwulan 4 2025', '2025-T4'],
		['tahap III tahun 2024', '2024-T3'],
	] as const)('reads %s as %s', ([text, period]) => {
		expect(writtenPeriod(text)).toBe(period)
	})

	it.for(['Desa 2024', '13/2025', 'TW V 2025', 'Mar-26', '2025-03'])('reads no period in %s', (text) => {
		expect(writtenPeriod(text)).toBeUndefined()
	})
})
