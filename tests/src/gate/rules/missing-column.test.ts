import { describe, expect, it } from 'vitest'
import { missingColumn } from '../../../../src/gate/rules/missing-column.ts'

describe('missing-column', () => {
	it('accepts a table that has all', () => {
		expect(missingColumn([])).toBeNull()
	})

	it('names all that are missing at once', () => {
		expect(missingColumn(['periode', 'nilai'])).toMatchInlineSnapshot(`
			{
			  "expected": "kolom periode, nilai / columns periode, nilai",
			  "hint": "tambahkan kolom periode, nilai; baris data belum diperiksa / add the columns periode, nilai; the rows are not checked yet",
			  "received": null,
			  "rule": "missing-column",
			  "severity": "error",
			}
		`)
	})
})
