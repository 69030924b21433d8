import { expect, it } from 'vitest'
import { recipientOverlap } from '../../../../src/gate/rules/recipient-overlap.ts'

it('names the place that two datasets hold, and the other dataset', () => {
	expect(recipientOverlap('99.01.01 pkh 2024 total', 'penerima-lama')).toMatchInlineSnapshot(`
		{
		  "expected": "sel yang tidak ada di penerima-lama / cells that penerima-lama does not hold",
		  "hint": "angka ini juga ada di penerima-lama; terbitkan satu saja, sebab selisih keduanya dapat membuka sel yang disamarkan. Bila penerima-lama berganti nama, ganti juga nama kedua berkasnya di protected/ / penerima-lama holds this figure too; publish one only, as their difference may open a hidden cell. If penerima-lama got another name, rename its two files in protected/ as well",
		  "received": "99.01.01 pkh 2024 total",
		  "rule": "recipient-overlap",
		  "severity": "error",
		}
	`)
})
