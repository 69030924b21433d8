import { describe, expect, it } from 'vitest'
import { lineLength } from '../../../../src/gate/rules/line-length.ts'

describe('line-length', () => {
	it('names limit and start of the row', () => {
		expect(lineLength(1_048_576, '99.01,2022')).toMatchInlineSnapshot(`
			{
			  "expected": "baris sepanjang 1048576 bita atau kurang / a row of at most 1048576 bytes",
			  "hint": "periksa tanda petik dan akhir baris; baris sesudahnya belum diperiksa / check quotes and line ends; the lines after it are not checked yet",
			  "received": "99.01,2022",
			  "rule": "line-length",
			  "severity": "error",
			}
		`)
	})
})
