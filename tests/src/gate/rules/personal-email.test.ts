import { describe, expect, it } from 'vitest'
import { personalEmail } from '../../../../src/gate/rules/personal-email.ts'

describe('personal-email', () => {
	it('names the kind and never the value', () => {
		expect(personalEmail()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa alamat surel / no e-mail address",
			  "hint": "hapus alamat surelnya; surel kantor ditulis di contact dalam portal.yaml / remove the address; the office's e-mail belongs under contact in portal.yaml",
			  "received": null,
			  "rule": "personal-email",
			  "severity": "error",
			}
		`)
	})
})
