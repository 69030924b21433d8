import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditTable } from '../../../../scripts/verify/attack/audit-table.ts'
import type { ColumnTable } from '../../../../scripts/verify/attack/tables/column-table.ts'
import { randomTables } from './random-tables.ts'
import { protectPlainly, publish } from './reference-protection.ts'

describe('auditTable', { timeout: 30_000 }, () => {
	test('finds nothing in tables that are well protected', () => {
		let audited = 0
		fc.assert(
			fc.property(randomTables({ leaves: 9, categories: 3, largest: 30 }), ({ full }) => {
				const hidden = protectPlainly(full, 5)
				if (!hidden || hidden.rows.size === 0) return
				audited++
				expect(auditTable(publish(full, hidden), 5, 'bounds')).toEqual([])
			}),
			{ numRuns: 300 },
		)
		expect(audited).toBeGreaterThan(100)
	})

	test('reports a hidden number that follows by subtraction, however large it is', () => {
		const table = tableOf([60, NaN, 20, 10])
		expect(auditTable(table, 5, 'graph')).toEqual([{ kind: 'exact', cell: 1 }])
	})

	test('reports blocks of two, whose officers know each other, and blocks with too little to share', () => {
		const kinds = (totals: readonly number[]) => auditTable(tableOf(totals), 5, 'bounds').map(({ kind }) => kind)
		expect(kinds([60, NaN, NaN, 20])).toEqual(['officer', 'officer'])
		expect(kinds([26, NaN, NaN, NaN, 20])).toEqual(['narrow', 'narrow', 'narrow'])
		expect(kinds([30, NaN, NaN, NaN, 20])).toEqual(['officer', 'officer', 'officer'])
		expect(kinds([31, NaN, NaN, NaN, 20])).toEqual([])
	})

	test('lets pass what could have been published: counts proven to be zero, or K and more', () => {
		// All recipients of the hidden rows are of the first category; their totals, 9, 8 and 7, are shown.
		const table = tableOf([24, 9, 8, 7], [24, NaN, NaN, NaN], [0, NaN, NaN, NaN])
		expect(auditTable(table, 5, 'bounds')).toEqual([])
		const zero = tableOf([24, 9, 8, 7], [24, 9, 8, 7], [0, NaN, 0, 0])
		expect(auditTable(zero, 5, 'bounds')).toEqual([])
		const small = tableOf([24, 13, 8, 3], [24, NaN, NaN, NaN], [0, NaN, NaN, NaN])
		expect(auditTable(small, 5, 'bounds')).toEqual([{ kind: 'exact', cell: 7 }])
	})

	test('reports numbers that do not add up, by the area in which they do not', () => {
		expect(auditTable(tableOf([60, 30, 20, 11]), 5, 'bounds')).toEqual([{ kind: 'contradiction', cell: 0 }])
	})
})

/** A kecamatan and its villages: columns of totals and categories, the kecamatan first. */
function tableOf(...columns: (readonly number[])[]): ColumnTable {
	const villages = (columns[0]?.length ?? 1) - 1
	const parents = Int32Array.from([-1, ...Array.from({ length: villages }, () => 0)])
	return { parents, columns: columns.map((column) => Float64Array.from(column)), leastTotal: 1 }
}
