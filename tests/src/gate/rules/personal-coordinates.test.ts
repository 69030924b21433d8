import { describe, expect, it } from 'vitest'
import { personalCoordinates } from '../../../../src/gate/rules/personal-coordinates.ts'

describe('personal-coordinates', () => {
	it('names the kind and never the value', () => {
		expect(personalCoordinates()).toMatchInlineSnapshot(`
			{
			  "expected": "tanpa koordinat / no coordinates",
			  "hint": "hapus koordinat atau tautan petanya; pakai kode desa atau kelurahan / remove the coordinates or the map link; use the code of the desa or kelurahan",
			  "received": null,
			  "rule": "personal-coordinates",
			  "severity": "error",
			}
		`)
	})
})
