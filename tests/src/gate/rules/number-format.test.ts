import { describe, expect, it } from 'vitest'
import { numberFormat, numberTooLarge } from '../../../../src/gate/rules/number-format.ts'

describe('number-format', () => {
	it('tells what kind of damage a text shows', () => {
		const hints = [
			'#REF!',
			'Rp1.000',
			'12%',
			'1e3',
			'-',
			'tidak ada',
			'Jan-22',
			'12/01/2022',
			"'12",
			'1 234',
			'1\u00a0234',
		].map((text) => `${text}: ${numberFormat(text, 'comma').hint.split(' / ')[0]}`)
		expect(hints).toMatchInlineSnapshot(`
			[
			  "#REF!: ini pesan galat Excel; perbaiki rumusnya, lalu simpan kembali nilainya",
			  "Rp1.000: hapus Rp; satuannya sudah diketahui",
			  "12%: hapus tanda %; satuannya sudah diketahui",
			  "1e3: Excel menyingkat angka ini; atur formatnya menjadi Angka agar semua digit tersimpan",
			  "-: kosongkan kolom nilai dan beri status O bila angkanya tidak ada, M bila tidak berlaku",
			  "tidak ada: kosongkan kolom nilai dan beri status O bila angkanya tidak ada, M bila tidak berlaku",
			  "Jan-22: Excel mengubah angka ini menjadi tanggal; atur kolom sebagai Teks atau Angka, lalu isi kembali",
			  "12/01/2022: Excel mengubah angka ini menjadi tanggal; atur kolom sebagai Teks atau Angka, lalu isi kembali",
			  "'12: hapus tanda petik di depan angka",
			  "1 234: hapus spasi di dalam angka; ribuan dipisah titik atau tidak dipisah",
			  "1 234: hapus spasi di dalam angka; ribuan dipisah titik atau tidak dipisah",
			]
		`)
	})

	it('shows an example in the format of the file', () => {
		expect(numberFormat('12.34.567', 'point')).toMatchInlineSnapshot(`
			{
			  "expected": "angka seperti 1234.5 atau 1,234.5 / a number such as 1234.5 or 1,234.5",
			  "hint": "pengelompokan ribuannya salah; tulis misalnya 1.234.567,8 atau 1234567,8 / the thousands are grouped wrongly; write for example 1.234.567,8 or 1234567,8",
			  "received": "12.34.567",
			  "rule": "number-format",
			  "severity": "error",
			}
		`)
	})

	it('refuses numbers that cannot be kept exactly', () => {
		expect(numberTooLarge('9007199254740993')).toMatchInlineSnapshot(`
			{
			  "expected": "paling besar 9007199254740991 / at most 9007199254740991",
			  "hint": "angka sebesar ini tidak dapat disimpan dengan tepat; periksa satuan dan jumlah digitnya / a number this large cannot be kept exactly; check its unit and its digits",
			  "received": "9007199254740993",
			  "rule": "number-format",
			  "severity": "error",
			}
		`)
	})
})
