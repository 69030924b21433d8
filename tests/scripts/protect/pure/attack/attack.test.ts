import { describe, expect, it } from 'vitest'
import type { HiddenCells } from '../../../../../bench/protection/loss.ts'
import { twoPerLine } from '../../../../../bench/protection/two-per-line.ts'
import { areaTree } from '../../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { protectedCells } from '../../../../../scripts/protect/pure/protected-cells.ts'
import { sumUpLeaves } from '../../../../../scripts/protect/pure/sum-up-leaves.ts'
import { inventedTable } from '../invented-table.ts'
import { attackerOn } from './linear-programme.ts'
import { proveBounds } from './prove-bounds.ts'
import { proveExact } from './prove-exact.ts'
import { publishedSystem } from './published-system.ts'
import { RowSpace } from './row-space.ts'

const table = inventedTable(
	{
		'99.01.01.2001': 2,
		'99.01.01.2002': 6,
		'99.01.01.2003': 40,
		'99.01.02.2001': 50,
		'99.01.02.2002': 70,
		'99.01.02.2003': 60,
	},
	{ komponen: { a: [2, 5, 20, 25, 40, 30], b: [0, 1, 20, 25, 30, 30] } },
)

/** What readers see of a table in which just these cells are hidden. */
function published(layers: HiddenCells) {
	const { programme, period, measure, totals, breakdowns } = table
	const tree = areaTree(table.leaves)
	const shown = [{ breakdown: 'total' as const, categories: ['total'], counts: totals }, ...breakdowns].map(
		({ breakdown, categories, counts }, at) => {
			const columns = categories.length
			const values = sumUpLeaves(tree, counts, columns)
			const hidden = Uint8Array.from(values, (_, cell) =>
				layers[at]?.isHidden(Math.floor(cell / columns), cell % columns) ? 1 : 0,
			)
			return { breakdown, categories, values, hidden, withheld: false }
		},
	)
	const [first, ...rest] = shown
	if (!first) throw new Error('a table has totals')
	const all = { programme, period, measure, tree, withheld: false, totals: first, amounts: null, breakdowns: rest }
	return publishedSystem(protectedCells(all))
}

describe('the proofs', () => {
	it('breach a table in which only small counts are hidden', () => {
		const tree = areaTree(table.leaves)
		const [totals, rows] = [table.totals, table.breakdowns[0]?.counts ?? []].map((counts, at) =>
			sumUpLeaves(tree, Int32Array.from(counts), at + 1),
		)
		const isSmall = (count = 0) => count > 0 && count < 5
		const system = published([
			{ columns: 1, isHidden: (node) => isSmall(totals?.[node]) },
			{ columns: 2, isHidden: (node, column) => isSmall(rows?.[node * 2 + column]) },
		])
		expect(() => proveExact(system, table, 5)).toThrow('a block of 99.01.01 has 1 members')
		expect(() => proveBounds(system, table, 5, [])).toThrow(
			'upper bound below K: 99.01.01.2001 total total by a reader: 2 to 2',
		)
	})

	it('breach a table protected by two per line', () => {
		const system = published(twoPerLine(table, areaTree(table.leaves), 5))
		expect(() => proveBounds(system, table, 5, table.leaves)).toThrow('upper bound below K')
	})

	it('accept a small count only when everything around it is published wide enough', () => {
		const system = publishedSystem(protectedCells(protect(table, 5)))
		expect(() => proveExact(system, table, 5)).not.toThrow()
		expect(proveBounds(system, table, 5, table.leaves).cells).toBe(3)
	})
})

describe('attackerOn', () => {
	it('finds the bounds of a hidden count, with and without what an officer knows', () => {
		const villages = { '99.01.01.2001': 2, '99.01.01.2002': 9, '99.01.01.2003': 12, '99.01.01.2004': 40 }
		const system = publishedSystem(protectedCells(protect(inventedTable(villages), 5)))
		const attacker = attackerOn(system)
		const small = system.cell('99.01.01.2001', 'total', 'total')
		// 2 + 9 + 12 = 23, and each of the two others is at least 1.
		expect(attacker.bounds(small)).toEqual({ least: 1, greatest: 21 })
		attacker.learn(new Map([[system.cell('99.01.01.2003', 'total', 'total').unknowns[0] ?? -1, 12]]))
		expect(attacker.bounds(small)).toEqual({ least: 1, greatest: 10 })
		attacker.forget()
		expect(attacker.bounds(small)).toEqual({ least: 1, greatest: 21 })
		attacker.dispose()
	})
})

describe('RowSpace', () => {
	it('derives what is a combination, in whole numbers, and nothing else', () => {
		const form = (...factors: number[]) => new Map(factors.map((factor, at) => [at, factor]))
		const space = new RowSpace([form(1, 1, 0, 0), form(0, 1, 1, 0), form(0, 0, 3, 7)])
		expect(space.rank).toBe(3)
		expect(space.derives(form(1, 0, -1, 0))).toBe(true)
		expect(space.derives(form(3, 0, 0, 7))).toBe(true)
		expect(space.derives(form(1, 0, 0, 0))).toBe(false)
		expect(space.derives(form(1, 0, 1, 0))).toBe(false)
	})
})
