import { describe, expect, it } from 'vitest'
import { cellCount } from '../../../../src/gate/rules/cell-count.ts'

describe('cell-count', () => {
	it('accepts as many cells as headings', () => {
		expect(cellCount(4, 4)).toBeNull()
	})

	it('refuses more', () => {
		expect(cellCount(5, 4)).toMatchInlineSnapshot(`
			{
			  "expected": "4 sel / 4 cells",
			  "hint": "apit isi yang memuat pemisah dengan tanda petik; desimal koma perlu petik bila pemisahnya koma / quote a cell that holds the delimiter; a decimal comma needs quotes when commas part the columns",
			  "received": "5",
			  "rule": "cell-count",
			  "severity": "error",
			}
		`)
	})

	it('refuses fewer', () => {
		expect(cellCount(3, 4)).toMatchInlineSnapshot(`
			{
			  "expected": "4 sel / 4 cells",
			  "hint": "lengkapi pemisah kolomnya, juga untuk kolom yang kosong / complete the delimiters, for empty cells too",
			  "received": "3",
			  "rule": "cell-count",
			  "severity": "error",
			}
		`)
	})
})
