import { describe, expect, it } from 'vitest'
import { partlyFilled, unknownCategory } from '../../../../src/gate/rules/recipient-category.ts'

describe('recipient-category', () => {
	it('names the words that may be used, and not the one that was', () => {
		expect(unknownCategory(['laki-laki', 'L'])).toMatchInlineSnapshot(`
			{
			  "expected": "salah satu dari laki-laki, L / one of laki-laki, L",
			  "hint": "tulis persis salah satu kata itu / write exactly one of these words",
			  "received": null,
			  "rule": "recipient-category",
			  "severity": "error",
			}
		`)
	})

	it('asks for an empty cell where a programme has no components', () => {
		expect(unknownCategory([])).toMatchInlineSnapshot(`
			{
			  "expected": "sel kosong / an empty cell",
			  "hint": "program ini tidak punya komponen; kosongkan, atau daftarkan di programme-components.csv / this programme has no components; leave it empty, or register them in programme-components.csv",
			  "received": null,
			  "rule": "recipient-category",
			  "severity": "error",
			}
		`)
	})

	it('counts the empty rows of a column that is filled in part', () => {
		expect(partlyFilled(2, 9)).toMatchInlineSnapshot(`
			{
			  "expected": "kolom yang terisi di semua baris satu program dan periode, atau kosong di semuanya / the column filled in all rows of a programme and period, or in none",
			  "hint": "2 dari 9 baris kosong; lengkapi, atau kosongkan semuanya / 2 of 9 rows are empty; fill them in, or empty them all",
			  "received": null,
			  "rule": "recipient-category",
			  "severity": "error",
			}
		`)
	})
})
