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
			  "Setiap desa/kelurahan: 2.400 kelompok penerima, 15 di antaranya kurang dari 5 penerima dan akan disamarkan; 3 kelompok seluruhnya berkomponen atau berdisabilitas sama, sehingga siapa yang tahu seseorang ada di dalamnya tahu juga hal itu tentangnya / Each desa or kelurahan: 2.400 groups of recipients, 15 of them below 5 recipients, which will be hidden; 3 groups share one component or disability, so whoever knows that somebody is among them knows that, too",
			  "Setiap desa/kelurahan menurut komponen: 1.200 kelompok penerima, 90 di antaranya kurang dari 5 penerima dan akan disamarkan / Each desa or kelurahan by component: 1.200 groups of recipients, 90 of them below 5 recipients, which will be hidden",
			]
		`)
	})
})
