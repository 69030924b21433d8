import { describe, expect, it } from 'vitest'
import { referenceMonths } from '../../../../src/gate/rules/reference-months.ts'

describe('reference-months', () => {
	it('accepts spans that follow each other', () => {
		expect(
			referenceMonths([
				{ from: 2012, to: 2014, month: 9 },
				{ from: 2015, month: 3 },
			]),
		).toEqual([])
	})

	it('refuses a year that two spans cover', () => {
		expect(
			referenceMonths([
				{ from: 2012, month: 9 },
				{ from: 2015, month: 3 },
			]),
		).toMatchInlineSnapshot(`
			[
			  {
			    "finding": {
			      "expected": "setiap tahun di satu rentang; rentang ke-1 juga memuat sebagian tahun ini / each year in one entry; entry 1 covers some of these too",
			      "hint": "perbaiki from dan to sehingga setiap tahun hanya masuk satu rentang / set from and to so that each year falls into one span",
			      "received": "2015 sampai sekarang / 2015 to now",
			      "rule": "reference-months",
			      "severity": "error",
			    },
			    "path": [
			      "reference_months",
			      1,
			    ],
			  },
			]
		`)
	})

	it('refuses a span that ends before it starts', () => {
		expect(referenceMonths([{ from: 2012, to: 2011, month: 9 }])[0]?.path).toEqual(['reference_months', 0, 'to'])
	})
})
