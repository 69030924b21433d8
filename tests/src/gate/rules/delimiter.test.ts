import { describe, expect, it } from 'vitest'
import { delimiterUnclear, separatorMismatch } from '../../../../src/gate/rules/delimiter.ts'

describe('delimiter', () => {
	it('asks for one mark throughout', () => {
		expect(delimiterUnclear('kode_wilayah|periode')).toMatchInlineSnapshot(`
			{
			  "expected": "judul kolom yang dipisah koma atau titik koma / headings parted by comma or semicolon",
			  "hint": "tulis judul kolom di baris pertama, semua dipisah koma atau semua dipisah titik koma / write the headings in the first line, all parted by commas or all by semicolons",
			  "received": "kode_wilayah|periode",
			  "rule": "delimiter",
			  "severity": "error",
			}
		`)
	})

	it('tells tabs by name', () => {
		expect(delimiterUnclear('a\tb').hint).toContain('tab')
	})

	it('says what the sep= line should name', () => {
		expect(separatorMismatch(';', ',')).toMatchInlineSnapshot(`
			{
			  "expected": "baris sep= yang menyebut ",", seperti yang dipakai baris judul / a sep= line that names "," as the heading line uses it",
			  "hint": "hapus baris sep= atau samakan dengan pemisah yang dipakai / remove the sep= line, or make it name the mark that is used",
			  "received": "sep=;",
			  "rule": "delimiter",
			  "severity": "error",
			}
		`)
	})
})
