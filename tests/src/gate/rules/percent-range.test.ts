import { describe, expect, it } from 'vitest'
import { percentRange } from '../../../../src/gate/rules/percent-range.ts'

const percent = { unit: 'persen', measure: 'rate', minimum: 0, maximum: 100 } as const

describe('percent-range', () => {
	it('accepts both limits and what lies between', () => {
		for (const value of [0, 18.76, 100]) expect(percentRange(value, String(value), percent)).toBeNull()
	})

	it('refuses what lies above', () => {
		expect(percentRange(112.4, '112,4', percent)).toMatchInlineSnapshot(`
			{
			  "expected": "0 sampai 100 / 0 to 100",
			  "hint": "nilai indikator ini memakai persen, misalnya 11,24; periksa letak komanya / this indicator is in percent, for example 11.24; check where the decimal mark stands",
			  "received": "112,4",
			  "rule": "percent-range",
			  "severity": "error",
			}
		`)
	})

	it('refuses what lies below', () => {
		expect(percentRange(-0.01, '-0,01', percent)?.rule).toBe('percent-range')
	})

	it('leaves other units to rule range', () => {
		expect(percentRange(112.4, '112,4', { ...percent, unit: 'indeks' })).toBeNull()
	})
})
