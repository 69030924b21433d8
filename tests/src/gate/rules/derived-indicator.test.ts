import { describe, expect, it } from 'vitest'
import { derivedIndicator } from '../../../../src/gate/rules/derived-indicator.ts'

describe('derived-indicator', () => {
	it('accepts an indicator that is read from files', () => {
		expect(derivedIndicator({ id: 'p0', derived: false, formula: null })).toBeNull()
	})

	it('refuses one that the portal computes', () => {
		expect(derivedIndicator({ id: 'kepadatan', derived: true, formula: 'penduduk / luas' })).toMatchInlineSnapshot(`
			{
			  "expected": "indikator yang dibaca dari berkas / an indicator that is read from files",
			  "hint": "portal menghitungnya sendiri (penduduk / luas); hapus baris ini / the portal computes it by its own formula; remove this row",
			  "received": "kepadatan",
			  "rule": "derived-indicator",
			  "severity": "error",
			}
		`)
	})
})
