import { describe, expect, it } from 'vitest'
import { partlyPaid, recipientWhole, sumTooLarge } from '../../../../src/gate/rules/recipient-whole.ts'

describe('recipient-whole', () => {
	it('asks for a whole number', () => {
		expect(recipientWhole()).toMatchInlineSnapshot(`
			{
			  "expected": "bilangan bulat, 0 atau lebih / a whole number, 0 or more",
			  "hint": "tulis angka 0–9 saja, tanpa desimal, satuan, atau tanda kurang; nol ditulis 0 / write digits 0–9 only, without decimals, units or minus; write 0 for zero",
			  "received": null,
			  "rule": "recipient-whole",
			  "severity": "error",
			}
		`)
	})

	it('refuses a sum that cannot be kept exactly', () => {
		expect(sumTooLarge()).toMatchInlineSnapshot(`
			{
			  "expected": "jumlah di bawah 9 kuadriliun / a sum below 9 quadrillion",
			  "hint": "jumlah satu desa terlalu besar; periksa satuannya / the sum of a village is too large; check the unit",
			  "received": null,
			  "rule": "recipient-whole",
			  "severity": "error",
			}
		`)
	})

	it('counts the rows without an amount', () => {
		expect(partlyPaid(1, 4)).toMatchInlineSnapshot(`
			{
			  "expected": "nilai_rupiah di semua baris satu program dan periode, atau kosong di semuanya / nilai_rupiah in all rows of a programme and period, or in none",
			  "hint": "1 dari 4 baris kosong; lengkapi, atau kosongkan semuanya / 1 of 4 rows are empty; fill them in, or empty them all",
			  "received": null,
			  "rule": "recipient-whole",
			  "severity": "error",
			}
		`)
	})
})
