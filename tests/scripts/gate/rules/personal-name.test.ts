import { describe, expect, it } from 'vitest'
import { personalName } from '../../../../scripts/gate/rules/personal-name.ts'

describe('personal-name', () => {
	it('names the kind and never the value', () => {
		expect(personalName()).toMatchInlineSnapshot(`
			{
			  "expected": "no personal names",
			  "hint": "hapus kolomnya; bila isinya ternyata bukan nama orang, catat di allow dalam berkas .yaml beserta alasannya / remove the column; if these are no names of people, say so under allow in the .yaml with the reason",
			  "received": null,
			  "rule": "personal-name",
			  "severity": "error",
			}
		`)
	})
})
