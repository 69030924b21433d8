import { describe, expect, it } from 'vitest'
import { areaLevel } from '../../../../src/gate/rules/area-level.ts'

describe('area-level', () => {
	it('accepts an area at the lowest valid level and above', () => {
		const p0 = { id: 'p0', lowestLevel: 'kabupaten-kota' } as const
		expect(areaLevel({ code: '99.01', level: 'kabupaten-kota' }, p0)).toBeNull()
		expect(areaLevel({ code: '00', level: 'negara' }, p0)).toBeNull()
	})

	it('refuses the poverty rate of a village', () => {
		expect(
			areaLevel({ code: '99.01.01.2001', level: 'desa-kelurahan' }, { id: 'p0', lowestLevel: 'kabupaten-kota' }),
		).toMatchInlineSnapshot(`
			{
			  "expected": "kabupaten-kota atau di atasnya untuk p0 / kabupaten-kota or above for p0",
			  "hint": "p0 hanya sahih sampai tingkat kabupaten-kota; hapus baris ini / p0 is valid down to kabupaten-kota only; remove this row",
			  "received": "99.01.01.2001 (desa-kelurahan)",
			  "rule": "area-level",
			  "severity": "error",
			}
		`)
	})
})
