import { describe, expect, it } from 'vitest'
import { uniqueId } from '../../../../src/gate/rules/unique-id.ts'

describe('unique-id', () => {
	it('names the first line', () => {
		expect(uniqueId('p0', 2)).toMatchInlineSnapshot(`
			{
			  "expected": "setiap id satu kali; id ini sudah ada di baris 2 / each id once; it stands in line 2 already",
			  "hint": "beri id lain, atau hapus salah satu barisnya / give another id, or remove one of the rows",
			  "received": "p0",
			  "rule": "unique-id",
			  "severity": "error",
			}
		`)
	})
})
