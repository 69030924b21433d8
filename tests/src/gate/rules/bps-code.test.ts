import { describe, expect, it } from 'vitest'
import { bpsCode } from '../../../../src/gate/rules/bps-code.ts'

describe('bps-code', () => {
	it('accepts other headings', () => {
		expect(bpsCode('kode_wilayah')).toBeNull()
	})

	it('accepts them in the table that pairs both codes', () => {
		expect(bpsCode('kode_bps', ['kode_bps', 'kode_wilayah'])).toBeNull()
	})

	it('refuses BPS codes', () => {
		expect(bpsCode('kode_bps')).toMatchInlineSnapshot(`
			{
			  "expected": "kolom kode_wilayah berisi kode Kemendagri / a column kode_wilayah with Kemendagri codes",
			  "hint": "baca berkas aslinya dengan meja data, yang memetakannya menurut bps-codes.csv, atau ganti dengan kode Kemendagri di kolom kode_wilayah; baris data belum diperiksa / read the original file at the desk, which maps them by bps-codes.csv, or replace them by Kemendagri codes in a column kode_wilayah; the rows are not checked yet",
			  "received": "kode_bps",
			  "rule": "bps-code",
			  "severity": "error",
			}
		`)
	})
})
