import { describe, expect, it } from 'vitest'
import { personalBirthDate } from '../../../../src/gate/rules/personal-birth-date.ts'

describe('personal-birth-date', () => {
	it('names the kind and never the value', () => {
		expect(personalBirthDate()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa tanggal lahir / no birth date",
			  "hint": "hapus tanggalnya; pakai kelompok umur atau periode / remove the date; use an age band or a period",
			  "received": null,
			  "rule": "personal-birth-date",
			  "severity": "error",
			}
		`)
	})
})
