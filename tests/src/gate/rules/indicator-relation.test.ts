import { describe, expect, it } from 'vitest'
import { indicatorRelation } from '../../../../src/gate/rules/indicator-relation.ts'

const all = [{ id: 'p0' }, { id: 'penduduk-miskin', belongsTo: 'p0' }, { id: 'lain', belongsTo: 'penduduk-miskin' }]

describe('indicator-relation', () => {
	it('accepts an indicator that stands for itself, and one that belongs to such a one', () => {
		expect(indicatorRelation({ id: 'p0' }, all)).toBeNull()
		expect(indicatorRelation({ id: 'penduduk-miskin', belongsTo: 'p0' }, all)).toBeNull()
	})

	it('names the id that may be meant', () => {
		expect(indicatorRelation({ id: 'p1', belongsTo: 'p-0' }, all)).toMatchInlineSnapshot(`
			{
			  "expected": "id dari indicators.csv / an id from indicators.csv",
			  "hint": "mungkin maksudnya p0 / perhaps p0 is meant",
			  "received": "p-0",
			  "rule": "indicator-relation",
			  "severity": "error",
			}
		`)
	})

	it('refuses chains and circles', () => {
		const chained = {
			expected: 'indikator yang bukan bagian dari indikator lain / an indicator that belongs to no other',
		}
		expect(indicatorRelation({ id: 'lain', belongsTo: 'penduduk-miskin' }, all)).toMatchObject(chained)
		expect(indicatorRelation({ id: 'p0', belongsTo: 'p0' }, [{ id: 'p0', belongsTo: 'p0' }])).toMatchObject(chained)
	})
})
