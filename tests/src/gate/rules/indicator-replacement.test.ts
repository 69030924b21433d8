import { describe, expect, it } from 'vitest'
import { indicatorReplacement } from '../../../../src/gate/rules/indicator-replacement.ts'

const all = [{ id: 'idm', replacedBy: 'indeks-desa' }, { id: 'indeks-desa' }]

describe('indicator-replacement', () => {
	it('accepts a registered replacement, and none', () => {
		expect(indicatorReplacement({ id: 'idm', replacedBy: 'indeks-desa' }, all)).toBeNull()
		expect(indicatorReplacement({ id: 'indeks-desa' }, all)).toBeNull()
	})

	it('names the id that may be meant', () => {
		expect(indicatorReplacement({ id: 'idm', replacedBy: 'indek-desa' }, all)).toMatchInlineSnapshot(`
			{
			  "expected": "id dari indicators.csv / an id from indicators.csv",
			  "hint": "mungkin maksudnya indeks-desa / perhaps indeks-desa is meant",
			  "received": "indek-desa",
			  "rule": "indicator-replacement",
			  "severity": "error",
			}
		`)
	})

	it('refuses two that replace each other', () => {
		const circle = [
			{ id: 'idm', replacedBy: 'indeks-desa' },
			{ id: 'indeks-desa', replacedBy: 'idm' },
		]
		for (const one of circle) {
			expect(indicatorReplacement(one, circle)?.expected).toBe(
				'indikator yang tidak digantikan oleh indikator ini / an indicator that is not itself replaced by this one',
			)
		}
	})
})
