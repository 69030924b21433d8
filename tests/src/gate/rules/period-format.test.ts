import { describe, expect, it } from 'vitest'
import { periodFormat } from '../../../../src/gate/rules/period-format.ts'

describe('period-format', () => {
	it('accepts years, months and stages', () => {
		for (const period of ['2022', '2022-03', '2022-T2', '1945', '2100']) expect(periodFormat(period)).toBeNull()
	})

	it('refuses what a spreadsheet made of a month', () => {
		expect(periodFormat('Mar-22')).toMatchInlineSnapshot(`
			{
			  "expected": "2022, 2022-03, atau 2022-T2 / 2022, 2022-03 or 2022-T2",
			  "hint": "Excel mengubahnya menjadi tanggal; atur kolom periode sebagai Teks, lalu tulis misalnya 2022-03 / Excel turned it into a date; format the column as Text, then write for example 2022-03",
			  "received": "Mar-22",
			  "rule": "period-format",
			  "severity": "error",
			}
		`)
	})

	it('refuses a year in which no figure can lie', () => {
		expect(periodFormat('1022')).toMatchInlineSnapshot(`
			{
			  "expected": "2022, 2022-03, atau 2022-T2 / 2022, 2022-03 or 2022-T2",
			  "hint": "tahun harus 1945 sampai 2100 / the year must be 1945 to 2100",
			  "received": "1022",
			  "rule": "period-format",
			  "severity": "error",
			}
		`)
	})

	it('refuses other forms', () => {
		for (const period of ['', '22', '2022-13', '2022-3', '2022-T5', '2022 ', '2022-00', '２０２２']) {
			expect(periodFormat(period)?.rule).toBe('period-format')
		}
	})
})
