import { describe, expect, it } from 'vitest'
import { personalPhone } from '../../../../src/gate/rules/personal-phone.ts'

describe('personal-phone', () => {
	it('names the kind and never the value', () => {
		expect(personalPhone()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa nomor telepon / no telephone number",
			  "hint": "hapus nomornya; telepon kantor ditulis di contact dalam portal.yaml / remove the number; the office's telephone belongs under contact in portal.yaml",
			  "received": null,
			  "rule": "personal-phone",
			  "severity": "error",
			}
		`)
	})
})
