import { describe, expect, it } from 'vitest'
import { ambiguousNumber } from '../../../../src/gate/rules/ambiguous-number.ts'

describe('ambiguous-number', () => {
	it('says how to write a decimal and how to write thousands', () => {
		expect(ambiguousNumber('1.234', 'comma', false)).toMatchInlineSnapshot(`
			{
			  "expected": "angka yang hanya dapat dibaca dengan satu cara / a number that can be read in one way only",
			  "hint": "tulis 1,234 bila desimal, atau 1234 bila ribuan / write 1,234 if decimal, or 1234 if thousands",
			  "received": "1.234",
			  "rule": "ambiguous-number",
			  "severity": "error",
			}
		`)
	})

	it('asks for a declaration where the decimal mark of the format is a point', () => {
		expect(ambiguousNumber('1.234', 'point', false)).toMatchInlineSnapshot(`
			{
			  "expected": "angka yang hanya dapat dibaca dengan satu cara / a number that can be read in one way only",
			  "hint": "tulis 1234 bila ribuan; bila desimal, nyatakan number_format: point di berkas .yaml dataset ini / write 1234 if thousands; if decimal, declare number_format: point in this dataset's .yaml",
			  "received": "1.234",
			  "rule": "ambiguous-number",
			  "severity": "error",
			}
		`)
	})

	it('offers whole figures the number without a mark', () => {
		expect(ambiguousNumber('1,234', 'comma', true)).toMatchInlineSnapshot(`
			{
			  "expected": "angka yang hanya dapat dibaca dengan satu cara / a number that can be read in one way only",
			  "hint": "tulis 1234 tanpa pemisah ribuan bila itu maksudnya / write 1234 without a thousands mark if that is meant",
			  "received": "1,234",
			  "rule": "ambiguous-number",
			  "severity": "error",
			}
		`)
	})
})
