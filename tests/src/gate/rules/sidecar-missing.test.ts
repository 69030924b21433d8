import { describe, expect, it } from 'vitest'
import { sidecarMissing } from '../../../../src/gate/rules/sidecar-missing.ts'

describe('sidecar-missing', () => {
	it('names both files', () => {
		expect(sidecarMissing('idm')).toMatchInlineSnapshot(`
			{
			  "expected": "idm.yaml di sebelah idm.csv / idm.yaml beside idm.csv",
			  "hint": "salin .yaml dataset lain menjadi idm.yaml, lalu ubah isinya / copy the .yaml of another dataset to idm.yaml and change what it says",
			  "received": null,
			  "rule": "sidecar-missing",
			  "severity": "error",
			}
		`)
	})
})
