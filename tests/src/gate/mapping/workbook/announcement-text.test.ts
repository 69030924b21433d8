import { expect, it } from 'vitest'
import { announcementWords } from '../../../../../src/gate/mapping/workbook/announcement-text.ts'

it('names what is hidden by the addresses of Excel, neighbours joined and the rest counted', () => {
	const rows = { kind: 'hidden-rows', sheet: 'Data', rows: [3, 4, 5, 8, 10, 12, 14, 16, 18] } as const
	expect(announcementWords(rows)).toEqual({
		id: 'Lembar "Data" menyembunyikan 9 baris (4–6, 9, 11, 13, 15 dan 2 tempat lagi); isinya ikut dibaca.',
		en: 'The sheet "Data" hides 9 rows (4–6, 9, 11, 13, 15 and 2 more places); what they hold is read too.',
	})
	expect(announcementWords({ kind: 'hidden-columns', sheet: 'Data', columns: [26] }).en).toBe(
		'The sheet "Data" hides 1 column (AA); what they hold is read too.',
	)
})

it('names merged cells and formulas by their addresses', () => {
	const merges = [{ top: 0, left: 0, bottom: 1, right: 2 }]
	expect(announcementWords({ kind: 'merged-cells', sheet: 'Data', merges }).id).toBe(
		'Lembar "Data" memuat 1 sel gabungan (A1:C2); isinya dihitung berada di sel pertama.',
	)
	expect(announcementWords({ kind: 'formulas-without-result', sheet: 'Data', cells: ['B1', 'C1'] }).id).toBe(
		'Lembar "Data" memuat 2 rumus tanpa hasil tersimpan (B1, C1), dan selnya dibaca kosong: buka di Excel lalu simpan sekali lagi.',
	)
})
