import { expect, it } from 'vitest'
import { protectedTable } from '../../../../src/gate/rules/protected-table.ts'
import { alike } from '../../../../src/issue/finding.ts'

it('says what a protected table has that npm run protect does not write, and to run it again', () => {
	expect(protectedTable(alike('an area of the register'), '99.09')).toMatchInlineSnapshot(`
		{
		  "expected": "an area of the register",
		  "hint": "jalankan lagi npm run protect di komputer tempat baris penerima berada; jangan menyunting tabel ini / run npm run protect again on the computer that holds the rows of recipients; do not edit this table",
		  "received": "99.09",
		  "rule": "protected-table",
		  "severity": "error",
		}
	`)
})
