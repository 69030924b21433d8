import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactCells } from '../../../../scripts/verify/attack/network/exact-cells.ts'
import { feasibleFlow } from '../../../../scripts/verify/attack/network/feasible-flow.ts'
import { createRanges } from '../../../../scripts/verify/attack/network/flow-bounds.ts'
import { hiddenNetwork } from '../../../../scripts/verify/attack/network/hidden-network.ts'
import { jointEquations, parseUnknown } from '../../../../scripts/verify/attack/programme/joint-equations.ts'
import { loadSolver } from '../../../../scripts/verify/attack/programme/linear-programme.ts'
import { pieceRanges } from '../../../../scripts/verify/attack/programme/programme-bounds.ts'
import type { ColumnTable } from '../../../../scripts/verify/attack/tables/column-table.ts'
import { randomTables } from './random-tables.ts'

const solver = await loadSolver()

/** A threshold that no bounded range reaches. */
const BEYOND = 1_000_000

/** Full range of every hidden cell by linear programme: a threshold no range reaches makes it go to both ends. */
function rangesByProgramme(table: ColumnTable): Map<number, string> {
	const ranges = new Map<number, string>()
	for (const piece of jointEquations(new Map([['komponen', table]]))) {
		const open = solver(piece)
		for (const [unknown, { least, most }] of pieceRanges(piece, open, piece.keys.keys(), BEYOND) ?? []) {
			const { column, area } = parseUnknown(piece.keys[unknown] as string)
			ranges.set(column * table.parents.length + area, `${least}-${Math.min(most, BEYOND)}`)
		}
		open.dispose()
	}
	return ranges
}

describe('the graph test', { timeout: 30_000 }, () => {
	test('finds the same exact cells as the linear programme, and the same ranges', () => {
		let cells = 0
		let exact = 0
		fc.assert(
			fc.property(randomTables({ leaves: 4, categories: 3, largest: 6 }), ({ table }) => {
				const network = hiddenNetwork(table)
				const solution = feasibleFlow(network)
				expect(solution.stuck).toEqual([])
				const byGraph = new Map(exactCells(network, solution).map(({ arc, value }) => [arc, value]))
				const byProgramme = rangesByProgramme(table)
				for (const [arc, cell] of network.cells.entries()) {
					const { least, most } = createRanges(network, solution.flow.slice()).range(arc, BEYOND, 2 * BEYOND)
					const loose = network.tails[arc] === network.heads[arc]
					if (loose) continue
					cells++
					expect(`${least}-${Math.min(most, BEYOND)}`).toBe(byProgramme.get(cell))
					expect(byGraph.has(arc)).toBe(least === most)
					if (least !== most) continue
					expect(byGraph.get(arc)).toBe(least)
					exact++
				}
			}),
			{ numRuns: 200 },
		)
		expect(cells).toBeGreaterThan(500)
		expect(exact).toBeGreaterThan(100)
	})
})
