import { describe, expect, it } from 'vitest'
import { duplicateColumn } from '../../../../src/gate/rules/duplicate-column.ts'

describe('duplicate-column', () => {
	it('names the heading', () => {
		expect(duplicateColumn('nilai')).toMatchInlineSnapshot(`
			{
			  "expected": "judul nilai satu kali / heading nilai once",
			  "hint": "hapus atau beri nama lain salah satu kolomnya / remove or rename one of the columns",
			  "received": "nilai",
			  "rule": "duplicate-column",
			  "severity": "error",
			}
		`)
	})
})
