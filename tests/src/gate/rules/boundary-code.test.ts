import { describe, expect, it } from 'vitest'
import { boundaryTwice, boundaryWithoutCode } from '../../../../src/gate/rules/boundary-code.ts'

describe('boundary-code', () => {
	it('says what stands in place of a code', () => {
		expect(boundaryWithoutCode(undefined).received).toBe('no kode_wilayah')
		expect(boundaryWithoutCode(35.29)).toMatchInlineSnapshot(`
			{
			  "expected": "sifat kode_wilayah berisi kode sebagai teks, misalnya "35.29" / a property kode_wilayah with a code as text, such as "35.29"",
			  "hint": "beri nama kode_wilayah pada kolom kodenya, dan simpan sebagai teks, bukan angka / call the column of codes kode_wilayah and store it as text, not as a number",
			  "received": "35.29",
			  "rule": "boundary-code",
			  "severity": "error",
			}
		`)
	})

	it('names the file that holds the area already', () => {
		expect(boundaryTwice('99.01', 'contoh.geojson')).toMatchInlineSnapshot(`
			{
			  "expected": "satu batas untuk satu wilayah; contoh.geojson sudah memuatnya / one boundary an area; contoh.geojson holds one already",
			  "hint": "hapus salah satunya; pulau-pulau satu wilayah digabung menjadi satu MultiPolygon / remove one; islands of one area are joined into one MultiPolygon",
			  "received": "99.01",
			  "rule": "boundary-code",
			  "severity": "error",
			}
		`)
	})
})
