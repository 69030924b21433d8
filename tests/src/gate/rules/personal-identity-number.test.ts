import { describe, expect, it } from 'vitest'
import { identityNumberColumn, personalIdentityNumber } from '../../../../src/gate/rules/personal-identity-number.ts'

describe('personal-identity-number', () => {
	it('names the kind and never the value', () => {
		expect(personalIdentityNumber()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa nomor identitas (NIK, KK) / no identity number (NIK, KK)",
			  "hint": "hapus nomornya; portal hanya memerlukan jumlah atau baris tanpa identitas / remove the number; the portal needs counts, or rows without identity",
			  "received": null,
			  "rule": "personal-identity-number",
			  "severity": "error",
			}
		`)
	})

	it('refuses a whole column of long numbers, and says that no allowance helps', () => {
		expect(identityNumberColumn()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa kolom 15 atau 16 digit / no column of 15 or 16 digits",
			  "hint": "hapus kolomnya; kolom berisi nomor 16 angka selalu ditolak dan tidak dapat dikecualikan / remove the column; a column of 16-digit numbers is always refused and cannot be allowed",
			  "received": null,
			  "rule": "personal-identity-number",
			  "severity": "error",
			}
		`)
	})
})
