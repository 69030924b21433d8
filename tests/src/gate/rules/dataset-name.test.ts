import { describe, expect, it } from 'vitest'
import { datasetName } from '../../../../src/gate/rules/dataset-name.ts'

describe('dataset-name', () => {
	it('accepts small letters, digits and dashes', () => {
		expect(datasetName('idm-desa-2024')).toBeNull()
	})

	it('refuses others and offers a name', () => {
		expect(datasetName('IDM Desa 2024 (1)')).toMatchInlineSnapshot(`
			{
			  "expected": "huruf kecil, angka, dan tanda hubung / small letters, digits and dashes",
			  "hint": "ganti namanya menjadi idm-desa-2024 / rename it to idm-desa-2024",
			  "received": "IDM Desa 2024 (1)",
			  "rule": "dataset-name",
			  "severity": "error",
			}
		`)
	})
})
