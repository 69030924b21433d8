import { describe, expect, it } from 'vitest'
import { classReport } from '../../../../scripts/gate/recipients/class-report.ts'

describe('classReport', () => {
	it('counts classes over programmes and periods, one line a combination, and names none of them', () => {
		const count = (period: string, breakdown: 'total' | 'komponen', small: number, uniform: number | null) =>
			({ programme: 'pkh', period, breakdown, level: 'desa-kelurahan', classes: 1200, small, uniform }) as const
		expect(
			classReport([count('2023', 'total', 7, 1), count('2024', 'total', 8, 2), count('2024', 'komponen', 90, null)], 5),
		).toMatchInlineSnapshot(`
			[
			  "desa-kelurahan: 2.400 kelas, 15 di bawah 5 · 2.400 classes, 15 below 5; 3 bernilai peka tunggal · with one sensitive value",
			  "desa-kelurahan × komponen: 1.200 kelas, 90 di bawah 5 · 1.200 classes, 90 below 5",
			]
		`)
	})
})
