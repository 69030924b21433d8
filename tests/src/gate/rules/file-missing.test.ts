import { describe, expect, it } from 'vitest'
import { fileMissing, fileUnreadable } from '../../../../src/gate/rules/file-missing.ts'
import { alike } from '../../../../src/issue/finding.ts'

describe('file-missing', () => {
	it('names the file', () => {
		expect(fileMissing(alike('indicators.csv'))).toMatchInlineSnapshot(`
			{
			  "expected": "indicators.csv",
			  "hint": "tambahkan berkasnya; bentuknya dijelaskan di data/README.md / add the file; its form is described in data/README.md",
			  "received": null,
			  "rule": "file-missing",
			  "severity": "error",
			}
		`)
	})

	it('gives the reason of the system', () => {
		expect(fileUnreadable('EACCES').received).toBe('EACCES')
	})
})
