import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditTable } from '../../../../scripts/verify/attack/audit-table.ts'
import { jointEquations, parseUnknown } from '../../../../scripts/verify/attack/programme/joint-equations.ts'
import { loadSolver } from '../../../../scripts/verify/attack/programme/linear-programme.ts'
import { pieceRanges } from '../../../../scripts/verify/attack/programme/programme-bounds.ts'
import { type ColumnTable, innerAreas } from '../../../../scripts/verify/attack/tables/column-table.ts'
import { randomTables } from './random-tables.ts'

const open = await loadSolver()
const K = 4

/** Every value that each hidden cell can have, by writing out all tables that agree with what is published. */
function possibleValues(table: ColumnTable): Map<number, Set<number>> {
	const { parents, columns, leastTotal } = table
	const areas = parents.length
	const inner = innerAreas(table)
	const leaves = [...parents.keys()].filter((area) => !inner[area])
	const width = Math.max(1, columns.length - 1)
	const first = columns.length === 1 ? 0 : 1
	const values = new Map<number, Set<number>>()
	const cells = leaves.flatMap((area) =>
		Array.from({ length: width }, (_, column) => ({ area, column: column + first })),
	)
	const full = columns.map(() => new Float64Array(areas))
	const largest = Math.max(...columns.flatMap((column) => [...column].filter((value) => !Number.isNaN(value))))

	const agrees = () =>
		columns.every((column, at) =>
			column.every((value, area) => {
				const own = full[at]?.[area] as number
				return Number.isNaN(value) ? own >= (at === 0 ? leastTotal : 0) : own === value
			}),
		)
	const add = (area: number, column: number, value: number) => {
		for (let at = area; at >= 0; at = parents[at] as number) {
			for (const to of new Set([0, column])) (full[to] as Float64Array)[at] = (full[to]?.[at] as number) + value
		}
	}
	const keep = () => {
		for (const [at, column] of columns.entries()) {
			for (const [area, value] of column.entries()) {
				if (!Number.isNaN(value)) continue
				const seen = values.get(at * areas + area) ?? new Set()
				values.set(at * areas + area, seen.add(full[at]?.[area] as number))
			}
		}
	}
	const visit = (at: number): void => {
		const cell = cells[at]
		if (!cell) {
			if (agrees()) keep()
			return
		}
		const known = columns[cell.column]?.[cell.area] as number
		const row = columns[0]?.[cell.area] as number
		const most = Number.isNaN(row) ? largest : row - (full[0]?.[cell.area] as number)
		for (let value = Number.isNaN(known) ? 0 : known; value <= (Number.isNaN(known) ? most : known); value++) {
			add(cell.area, cell.column, value)
			visit(at + 1)
			add(cell.area, cell.column, -value)
		}
	}
	visit(0)
	return values
}

/** Small tables whose top is published, so that there are finitely many solutions. */
const tinyTables = randomTables({ leaves: 2, categories: 2, largest: 3 })
	.map(({ full, table }) => ({
		...table,
		columns: table.columns.map((column, at) => column.with(0, full.columns[at]?.[0] as number)),
	}))
	.filter(({ parents, columns }) => parents.length <= 6 && (columns[0]?.[0] as number) <= 8)

describe('the attack and all possible tables', { timeout: 30_000 }, () => {
	test('agree on the range of every hidden cell', () => {
		let cells = 0
		fc.assert(
			fc.property(tinyTables, (table) => {
				const possible = possibleValues(table)
				for (const piece of jointEquations(new Map([['komponen', table]]))) {
					const solver = open(piece)
					for (const [unknown, range] of pieceRanges(piece, solver, piece.keys.keys(), 1e6) ?? []) {
						const { column, area } = parseUnknown(piece.keys[unknown] as string)
						const values = possible.get(column * table.parents.length + area) ?? []
						expect(range).toEqual({ least: Math.min(...values), most: Math.max(...values) })
						cells++
					}
					solver.dispose()
				}
			}),
			{ numRuns: 60 },
		)
		expect(cells).toBeGreaterThan(50)
	})

	test('agree on which hidden cells are known or nearly known', () => {
		let broken = 0
		fc.assert(
			fc.property(tinyTables, (table) => {
				const found = new Set(
					auditTable(table, K, 'bounds')
						.filter(({ kind }) => kind === 'exact' || kind === 'narrow')
						.map(({ cell }) => cell),
				)
				for (const [cell, values] of possibleValues(table)) {
					const [least, most] = [Math.min(...values), Math.max(...values)]
					const narrow = most > 0 && least < K && (most < K || most - least < K - 1)
					if (narrow) {
						broken++
						expect(found.has(cell)).toBe(true)
					} else if (least !== most) expect(found.has(cell)).toBe(false)
				}
			}),
			{ numRuns: 150 },
		)
		expect(broken).toBeGreaterThan(50)
	})
})
