import { expect, it } from 'vitest'
import { recipientRows } from '../../../../src/gate/rules/recipient-rows.ts'

it('names the dataset whose rows lie on the public side, and where they go instead', () => {
	expect(recipientRows('penerima-pkh')).toMatchInlineSnapshot(`
		{
		  "expected": "baris simulasi saja, dengan simulated: true / simulated rows only, marked simulated: true",
		  "hint": "pindahkan penerima-pkh ke luar proyek, lalu jalankan npm run protect -- --recipients FOLDER / move penerima-pkh out of the project, then run npm run protect -- --recipients FOLDER",
		  "received": "penerima-pkh",
		  "rule": "recipient-rows",
		  "severity": "error",
		}
	`)
})
