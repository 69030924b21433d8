import { describe, expect, test } from 'vitest'
import { amountCells, unitAmounts } from '../../../../../scripts/verify/attack/amounts/unit-amounts.ts'
import type { ColumnTable } from '../../../../../scripts/verify/attack/tables/column-table.ts'

const benefits = [3_000_000, 2_400_000, 900_000]
const rows = [
	[10, 0, 3],
	[7, 9, 12],
	[20, 15, 1],
	[0, 5, 6],
	[8, 8, 8],
	[2, 9, 1],
]

function tableOf(hidden: readonly number[]): { table: ColumnTable; rupiah: Float64Array } {
	const column = (at: number) =>
		Float64Array.from(rows, (row, area) => (hidden.includes(area) ? Number.NaN : (row[at] as number)))
	const totals = Float64Array.from(rows, (row) => row.reduce((sum, count) => sum + count, 0))
	const table = {
		parents: new Int32Array(rows.length).fill(-1),
		columns: [totals, column(0), column(1), column(2)],
		leastTotal: 1,
	}
	const rupiah = Float64Array.from(rows, (row) =>
		row.reduce((sum, count, at) => sum + count * (benefits[at] as number), 0),
	)
	return { table, rupiah }
}

describe('unitAmounts', () => {
	test('finds the amount of each category from the open rows', () => {
		const { table, rupiah } = tableOf([5])
		expect(unitAmounts(table, rupiah)).toEqual(benefits)
	})

	test('finds none when one row disagrees, or rows are too few to be sure', () => {
		const { table, rupiah } = tableOf([5])
		expect(unitAmounts(table, rupiah.with(1, 1))).toBeNull()
		const few = tableOf([4, 5])
		expect(unitAmounts(few.table, few.rupiah)).toBeNull()
	})
})

describe('amountCells', () => {
	test('gives the hidden categories that rupiah and total of their row leave little choice', () => {
		const { table, rupiah } = tableOf([5])
		// 12 families with Rp28,500,000: 2, 9, 1 or 7, 2, 3 and nothing else.
		expect(amountCells(table, rupiah, 5)).toEqual([
			{ column: 1, area: 5 },
			{ column: 2, area: 5 },
			{ column: 3, area: 5 },
		])
	})

	test('gives nothing where the rupiah is hidden, too', () => {
		const { table, rupiah } = tableOf([5])
		expect(amountCells(table, rupiah.with(5, Number.NaN), 5)).toEqual([])
	})
})
