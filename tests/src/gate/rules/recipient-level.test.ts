import { describe, expect, it } from 'vitest'
import { recipientLevel } from '../../../../src/gate/rules/recipient-level.ts'

describe('recipient-level', () => {
	it('asks for a desa or kelurahan', () => {
		expect(recipientLevel()).toMatchInlineSnapshot(`
			{
			  "expected": "kode desa atau kelurahan / the code of a desa or kelurahan",
			  "hint": "pakai kode desa atau kelurahan, misalnya 35.29.01.2001; jangan menaruh jumlah kecamatan di berkas yang sama / use the code of a desa or kelurahan such as 35.29.01.2001; keep totals of a kecamatan out of the file",
			  "received": null,
			  "rule": "recipient-level",
			  "severity": "error",
			}
		`)
	})
})
