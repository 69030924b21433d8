import { describe, expect, it } from 'vitest'
import { recipientLinked } from '../../../../src/gate/rules/recipient-linked.ts'

const reasons = [
	'rows-missing',
	'undeclared-sum',
	'repeated',
	'crossed',
	'counted-once',
	'average',
	'shown-before',
] as const

describe('recipient-linked', () => {
	it('names the tables and says what to do, in both languages', () => {
		expect(recipientLinked('rows-missing', 'contoh 2024-T1, contoh 2024')).toMatchInlineSnapshot(`
			{
			  "expected": "baris semua tabel yang berkaitan dalam satu kali jalan / the rows of all linked tables in one run",
			  "hint": "tambahkan baris tabel itu ke folder baris penerima; tabel yang berkaitan dilindungi bersama, supaya selisihnya tidak membuka angka yang disamarkan / add the rows of that table to the folder of rows; linked tables are protected together, so that their difference opens nothing",
			  "received": "contoh 2024-T1, contoh 2024",
			  "rule": "recipient-linked",
			  "severity": "error",
			}
		`)
	})

	it('has advice of its own for each reason', () => {
		const hints = reasons.map((reason) => recipientLinked(reason, 'contoh 2024').hint)
		expect(new Set(hints).size).toBe(reasons.length)
		expect(hints.every((hint) => hint.includes(' / '))).toBe(true)
	})
})
