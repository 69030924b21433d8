import { describe, expect, it } from 'vitest'
import { range } from '../../../../src/gate/rules/range.ts'

describe('range', () => {
	it('accepts both limits and what lies between', () => {
		const idm = { unit: 'indeks', measure: 'index', minimum: 0, maximum: 1 } as const
		for (const value of [0, 0.5, 1]) expect(range(value, String(value), idm)).toBeNull()
	})

	it('refuses an index beyond its maximum', () => {
		expect(range(6.883, '6,883', { unit: 'indeks', measure: 'index', minimum: 0, maximum: 1 })).toMatchInlineSnapshot(`
			{
			  "expected": "0 sampai 1 indeks / 0 to 1 indeks",
			  "hint": "periksa nilai dan satuannya (indeks); batasnya tertulis di indicators.csv / check the value and its unit (indeks); the limits stand in indicators.csv",
			  "received": "6,883",
			  "rule": "range",
			  "severity": "error",
			}
		`)
	})

	it('refuses a negative count even where the registry gives no minimum', () => {
		expect(range(-5, '-5', { unit: 'orang', measure: 'count', minimum: null, maximum: null })).toMatchInlineSnapshot(`
			{
			  "expected": "0 atau lebih orang / 0 or more orang",
			  "hint": "periksa nilai dan satuannya (orang); batasnya tertulis di indicators.csv / check the value and its unit (orang); the limits stand in indicators.csv",
			  "received": "-5",
			  "rule": "range",
			  "severity": "error",
			}
		`)
	})

	it('accepts anything where nothing is limited', () => {
		expect(range(-5, '-5', { unit: 'indeks', measure: 'index', minimum: null, maximum: null })).toBeNull()
	})
})
