import { describe, expect, it } from 'vitest'
import { bpsCodeRowSchema } from '../../../../src/gate/rows/bps-code-row.ts'
import { bpsCodeArea } from '../../../../src/gate/rules/bps-code-area.ts'

const judged = (...rows: [string, string][]) =>
	bpsCodeArea(rows.map(([bps, code], at) => ({ line: at + 2, value: { bps, code } })))

describe('bps-code-area', () => {
	it('takes codes of one level, also where the digits differ', () => {
		expect(judged(['99', '99'], ['9902', '99.07'], ['9902010', '99.07.01'], ['9902010001', '99.07.01.2001'])).toEqual(
			[],
		)
	})

	it('refuses a code that stands twice', () => {
		expect(judged(['9902', '99.07'], ['9902', '99.02'])).toMatchInlineSnapshot(`
			[
			  {
			    "column": "kode_bps",
			    "finding": {
			      "expected": "setiap kode satu kali; kode ini sudah ada di baris 2 / each code once; it stands in line 2 already",
			      "hint": "hapus salah satu barisnya / remove one of the rows",
			      "received": "9902",
			      "rule": "bps-code-area",
			      "severity": "error",
			    },
			    "line": 3,
			  },
			]
		`)
	})

	it('refuses an area of another level', () => {
		expect(judged(['9902', '99'])).toMatchInlineSnapshot(`
			[
			  {
			    "column": "kode_wilayah",
			    "finding": {
			      "expected": "kode kabupaten/kota untuk 9902 / the code of a kabupaten or kota for 9902",
			      "hint": "samakan tingkat kedua kodenya; di Excel, atur kedua kolom sebagai Teks agar nol tidak hilang / give both codes of one level; in Excel, format both columns as Text so that no zero is lost",
			      "received": "99",
			      "rule": "bps-code-area",
			      "severity": "error",
			    },
			    "line": 2,
			  },
			]
		`)
		expect(judged(['99', '00'])).toHaveLength(1)
	})

	it('is written in digits alone, as many as a level has', () => {
		for (const kode_bps of ['990', '99.02', '99020100', '']) {
			expect(bpsCodeRowSchema.safeParse({ kode_bps, kode_wilayah: '99' }).success, kode_bps).toBe(false)
		}
	})
})
