import { type AreaTree, nodeCount } from '../../scripts/protect/pure/area-tree.ts'
import { sumUpLeaves } from '../../scripts/protect/pure/sum-up-leaves.ts'
import type { RecipientTable } from '../../src/gate/recipients/recipient-counts.ts'
import type { HiddenCells } from './loss.ts'

/**
 * The plain method, for comparison only: hide small cells, then as long as a line holds exactly one hidden cell
 * hide the smallest other one in it. Lines are the sub-areas of an area in one column, and the categories of an
 * area with its total. It is not safe: two hidden cells of a line can bound each other closely, and lines that
 * overlap can be solved together.
 */
export function twoPerLine(table: RecipientTable, tree: AreaTree, k: number): HiddenCells {
	const layers = [
		{ columns: 1, counts: table.totals },
		...table.breakdowns.map(({ categories, counts }) => ({ columns: categories.length, counts })),
	]
	const grids = layers.map(({ columns, counts }) => {
		const sums = sumUpLeaves(tree, counts, columns)
		return { columns, sums, hidden: Uint8Array.from(sums, (count) => (count > 0 && count < k ? 1 : 0)) }
	})
	const totals = grids[0]
	if (!totals) throw new Error('a table has totals')
	const children = childrenOf(tree)
	let changed = true
	while (changed) {
		changed = false
		for (const grid of grids) {
			for (const nodes of children) {
				for (let column = 0; column < grid.columns; column += 1) {
					if (secondOf(nodes.map((node) => ({ grid, at: node * grid.columns + column })))) changed = true
				}
			}
			if (grid === totals) continue
			for (let node = 0; node < nodeCount(tree); node += 1) {
				const row = Array.from({ length: grid.columns }, (_, column) => ({ grid, at: node * grid.columns + column }))
				if (secondOf([...row, { grid: totals, at: node }])) changed = true
			}
		}
	}
	return grids.map(({ columns, hidden }) => ({
		columns,
		isHidden: (node, column) => hidden[node * columns + column] === 1,
	}))
}

type Cell = { grid: { sums: Float64Array; hidden: Uint8Array }; at: number }

/** Hides the smallest other cell of a line with exactly one hidden; true when it did. */
function secondOf(line: readonly Cell[]): boolean {
	let hidden = 0
	let smallest: Cell | undefined
	for (const cell of line) {
		const count = cell.grid.sums[cell.at] ?? 0
		if (cell.grid.hidden[cell.at]) hidden += 1
		else if (count > 0 && (!smallest || count < (smallest.grid.sums[smallest.at] ?? 0))) smallest = cell
	}
	if (hidden !== 1 || !smallest) return false
	smallest.grid.hidden[smallest.at] = 1
	return true
}

function childrenOf(tree: AreaTree): number[][] {
	const children = tree.codes.map((): number[] => [])
	tree.parents.forEach((above, node) => {
		children[above]?.push(node)
	})
	return children.filter((nodes) => nodes.length > 0)
}
