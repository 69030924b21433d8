import { exactCells } from './network/exact-cells.ts'
import { feasibleFlow } from './network/feasible-flow.ts'
import { createRanges, tooNarrow } from './network/flow-bounds.ts'
import { type HiddenNetwork, hiddenNetwork } from './network/hidden-network.ts'
import { officerCells } from './officer-cells.ts'
import { narrowEquations } from './programme/equation-bounds.ts'
import { countUntried, type Untried } from './rules/untried.ts'
import type { ColumnTable } from './tables/column-table.ts'
import { officerLearns, totalBlocks } from './tables/total-blocks.ts'

/** What an attack on one table brought to light, and where: `cell` is `column * areas + area`. */
export type TableFinding = { kind: 'exact' | 'narrow' | 'officer' | 'contradiction'; cell: number }

/** How far an audit goes: `graph` is linear in the cells, `bounds` looks for the range of every hidden cell. */
export type AuditDepth = 'graph' | 'bounds'

/**
 * Attacks one table: one breakdown with its totals, or totals alone, of one programme and period.
 *
 * By a network, although `highs` could be asked for every cell: at the size of a country `highs` alone takes ten times as
 * long (`bench/solver.ts`, the same tables and answers), only samples pieces of more than some hundred cells, and does not
 * try officers. Tables that are no network, with several breakdowns or links, are left to it.
 */
export function auditTable(
	table: ColumnTable,
	threshold: number,
	depth: AuditDepth,
	untried: Untried = countUntried(),
): TableFinding[] {
	const network = hiddenNetwork(table)
	const solution = feasibleFlow(network)
	const found = createFindings()
	for (const node of solution.stuck) found.add('contradiction', network.nodeCells[node] as number)
	for (const cell of auditBlocks(table, threshold)) found.add('officer', cell)
	if (solution.stuck.length > 0) return found.list()
	for (const { arc, by, value } of exactCells(network, solution)) {
		// A zero tells nothing that the portal hides. A large count that follows by sums is nobody's secret either, but says that
		// the table was not protected with care.
		if (value > 0 && (by === 'sum' || value < threshold)) found.add('exact', network.cells[arc] as number)
	}
	const narrow = depth === 'graph' ? narrowByEquation(network, threshold) : narrowByFlow(network, solution, threshold)
	for (const cell of narrow) found.add('narrow', cell)
	if (depth === 'bounds') {
		const ranges = createRanges(network, solution.flow)
		for (const arc of officerCells(network, table, untried)) {
			if (ranges.mayBeSmall(arc, threshold)) found.add('officer', network.cells[arc] as number)
		}
	}
	return found.list()
}

function* auditBlocks(table: ColumnTable, threshold: number): Generator<number> {
	if (table.leastTotal === 0) return
	for (const block of totalBlocks(table).values()) if (officerLearns(block, threshold)) yield* block.members
}

function* narrowByEquation(network: HiddenNetwork, threshold: number): Generator<number> {
	for (const node of narrowEquations(network, threshold)) {
		for (let at = network.starts[node] as number; at < (network.starts[node + 1] as number); at++) {
			yield network.cells[(network.links[at] as number) >> 1] as number
		}
	}
}

function* narrowByFlow(network: HiddenNetwork, { flow }: { flow: Float64Array }, threshold: number): Generator<number> {
	const ranges = createRanges(network, flow)
	for (const [arc, cell] of network.cells.entries()) {
		if (tooNarrow(ranges.range(arc, threshold, threshold - 1), threshold)) yield cell
	}
}

/** Keeps one finding a cell, the gravest: findings come in order of gravity. */
function createFindings() {
	const kinds = new Map<number, TableFinding['kind']>()
	const gravity = { contradiction: 0, exact: 1, narrow: 2, officer: 3 }
	return {
		add(kind: TableFinding['kind'], cell: number): void {
			const before = kinds.get(cell)
			if (before === undefined || gravity[kind] < gravity[before]) kinds.set(cell, kind)
		},
		list: (): TableFinding[] => [...kinds].map(([cell, kind]) => ({ kind, cell })),
	}
}
