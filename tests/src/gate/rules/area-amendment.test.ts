import { describe, expect, it } from 'vitest'
import { areaAmendment } from '../../../../src/gate/rules/area-amendment.ts'
import { alike } from '../../../../src/issue/finding.ts'

describe('area-amendment', () => {
	it('says which column to look at and what to do', () => {
		expect(
			areaAmendment({ index: 0, reason: 'former-name', expected: alike('Ra"as'), received: 'Raas' }),
		).toMatchInlineSnapshot(`
			{
			  "column": "nama_lama",
			  "finding": {
			    "expected": "Ra"as",
			    "hint": "tulis nama lama persis seperti di register, atau hapus baris ini bila register sudah diperbarui / write the former name as in the register, or remove the row if the register is up to date",
			    "received": "Raas",
			    "rule": "area-amendment",
			    "severity": "error",
			  },
			}
		`)
	})
})
