import { describe, expect, it } from 'vitest'
import { wholeNumber } from '../../../../src/gate/rules/whole-number.ts'

describe('whole-number', () => {
	it('accepts a whole count, and decimals in other measures', () => {
		expect(wholeNumber(12, '12', { measure: 'count', unit: 'orang' })).toBeNull()
		expect(wholeNumber(12.5, '12,5', { measure: 'rate', unit: 'persen' })).toBeNull()
	})

	it('refuses a part of a person', () => {
		expect(wholeNumber(12.5, '12,5', { measure: 'count', unit: 'orang' })).toMatchInlineSnapshot(`
			{
			  "expected": "bilangan bulat dalam orang / a whole number of orang",
			  "hint": "tulis cacah tanpa desimal; bila tabelnya dalam ribuan, kalikan dahulu dengan 1.000 / write a count without decimals; if the table is in thousands, multiply by 1,000 first",
			  "received": "12,5",
			  "rule": "whole-number",
			  "severity": "error",
			}
		`)
	})
})
