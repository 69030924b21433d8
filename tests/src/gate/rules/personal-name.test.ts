import { describe, expect, it } from 'vitest'
import { personalName } from '../../../../src/gate/rules/personal-name.ts'

describe('personal-name', () => {
	it('names the kind and never the value', () => {
		expect(personalName()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa nama orang / no personal names",
			  "hint": "hapus namanya; pejabat disebut dengan jabatannya. Bila kolomnya ternyata tidak berisi nama orang, catat di allow dalam berkas .yaml beserta alasannya / remove the name; officials are called by their office. If a column holds no names of people after all, say so under allow in the .yaml with the reason",
			  "received": null,
			  "rule": "personal-name",
			  "severity": "error",
			}
		`)
	})
})
