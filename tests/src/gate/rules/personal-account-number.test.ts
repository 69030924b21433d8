import { describe, expect, it } from 'vitest'
import { personalAccountNumber } from '../../../../src/gate/rules/personal-account-number.ts'

describe('personal-account-number', () => {
	it('names the kind and never the value', () => {
		expect(personalAccountNumber()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa nomor rekening atau kartu / no number of an account or card",
			  "hint": "hapus nomornya / remove the number",
			  "received": null,
			  "rule": "personal-account-number",
			  "severity": "error",
			}
		`)
	})
})
