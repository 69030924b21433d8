import { describe, expect, it } from 'vitest'
import { personalAddress } from '../../../../src/gate/rules/personal-address.ts'

describe('personal-address', () => {
	it('names the kind and never the value', () => {
		expect(personalAddress()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa alamat jalan, RT, atau RW / no street address, RT or RW",
			  "hint": "hapus alamatnya; pakai kode desa atau kelurahan / remove the address; use the code of the desa or kelurahan",
			  "received": null,
			  "rule": "personal-address",
			  "severity": "error",
			}
		`)
	})
})
