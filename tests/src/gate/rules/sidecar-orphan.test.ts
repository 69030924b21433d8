import { describe, expect, it } from 'vitest'
import { sidecarOrphan } from '../../../../src/gate/rules/sidecar-orphan.ts'

describe('sidecar-orphan', () => {
	it('names both files', () => {
		expect(sidecarOrphan('idm')).toMatchInlineSnapshot(`
			{
			  "expected": "idm.csv di sebelah idm.yaml / idm.csv beside idm.yaml",
			  "hint": "tambahkan berkas CSV-nya, samakan namanya, atau hapus berkas .yaml ini / add the CSV, make the names agree, or remove this .yaml",
			  "received": null,
			  "rule": "sidecar-orphan",
			  "severity": "error",
			}
		`)
	})
})
