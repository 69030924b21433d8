import { describe, expect, it } from 'vitest'
import { releaseDay } from '../../../../src/desk/engine/release-day.ts'

describe('releaseDay', () => {
	it.each([
		['BPS, dirilis 25 Juli 2025', '2025-07-25'],
		['Tanggal rilis: 2025-07-25', '2025-07-25'],
		['Diterbitkan Maret 2026', '2026-03'],
		['Berita Resmi Statistik No. 30/07/Th. XXVIII, 25 Juli 2025', '2025-07-25'],
		['Released 5 March 2025', '2025-03-05'],
		['Susenas Maret 2025', ''],
		['Pendataan 12 Mei 2025', ''],
		['Rilis berikutnya belum diketahui', ''],
		['', ''],
	])('of "%s" is "%s"', (remark, day) => {
		expect(releaseDay([remark])).toBe(day)
	})

	it('is the first that is said', () => {
		expect(releaseDay(['BPS', 'Rilis Juli 2025', 'Rilis Juli 2024'])).toBe('2025-07')
	})
})
