import { describe, expect, it } from 'vitest'
import { copiesPositive } from '../../../../src/gate/rules/copies-positive.ts'

describe('copies-positive', () => {
	it('accepts whole numbers from 1, and none', () => {
		for (const copies of ['', '1', '12']) expect(copiesPositive(copies)).toBeNull()
	})

	it('refuses zero', () => {
		expect(copiesPositive('0')).toMatchInlineSnapshot(`
			{
			  "expected": "bilangan bulat mulai dari 1, atau kosong / a whole number from 1, or empty",
			  "hint": "tulis jumlah salinan tabel yang memuat angka ini, misalnya 2; kosongkan bila tidak dihitung / write in how many copies of the table the figure was seen, for example 2; leave empty if not counted",
			  "received": "0",
			  "rule": "copies-positive",
			  "severity": "error",
			}
		`)
	})

	it('refuses words, decimals and signs', () => {
		for (const copies of ['dua', '1,5', '-1', '1.0', ' 1', '01'])
			expect(copiesPositive(copies)?.rule).toBe('copies-positive')
	})
})
