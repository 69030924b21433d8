import { nodeCount } from './area-tree.ts'
import { FEWEST_MEMBERS } from './block-rule.ts'
import { cellProofs, type SmallArc } from './cell-proofs.ts'
import { connectedTo } from './connected-to.ts'
import { cellOf, hiddenGraph } from './hidden-graph.ts'
import type { Rows } from './protect-rows.ts'

/** A cell of a breakdown. */
type Cell = { node: number; column: number }

/**
 * Shows again, in place, what a breakdown hides in vain in rows whose total is shown: the blocks of `protectRows` hide
 * whole rows of categories, of which a small count often needs one or two. Each cell is tried alone, zeros and areas
 * above villages first, then the largest counts, and shown where every small count stays proved without it
 * (`cellProofs`), and every block keeps its villages. Around a small count whose proof was not found nothing is shown. Rows whose total is hidden stay as they are, so that a breakdown
 * still tells nothing of totals: whatever they are, these rows can be filled in. So does a category that is withheld.
 */
export function trimRows(rows: Rows, hidden: Uint8Array, k: number): void {
	const { tree, counts, columns, totals, totalAreas, forced } = rows
	const isTotalHidden = (node: number) => totalAreas.hidden[node] === 1
	const graph = hiddenGraph({
		tree,
		columns,
		isHidden: (node, column) => (column === 0 ? isTotalHidden(node) : hidden[node * columns + column - 1] === 1),
		fall: (leaf, column) => (column === 0 ? (totals[leaf] ?? 0) - 1 : (counts[leaf * columns + column - 1] ?? 0)),
	})
	const countOf = ({ node, column }: Cell) => counts[node * columns + column] ?? 0
	const arcOf = ({ node, column }: Cell) => graph.arcOf[cellOf(node, column + 1, columns)] ?? -1
	const small: SmallArc[] = []
	const free: Cell[] = []
	hidden.forEach((isHidden, at) => {
		const cell = { node: Math.floor(at / columns), column: at % columns }
		const count = countOf(cell)
		if (!isHidden) return
		if (count > 0 && count < k) small.push({ arc: arcOf(cell), count, villages: villagesOf(rows, cell) })
		else if (!isTotalHidden(cell.node) && !hidden[cell.column] && !forced?.(cell.node, cell.column)) free.push(cell)
	})
	if (free.length === 0) return
	const proofs = cellProofs(graph, small, k)
	const open = connectedTo(graph, proofs.proveAll())
	const mark = (cells: readonly Cell[], as: 0 | 1) => {
		for (const { node, column } of cells) hidden[node * columns + column] = as
	}
	const show = (choice: readonly Cell[]): boolean => {
		const cells = choice.filter(({ node, column }) => hidden[node * columns + column] === 1)
		mark(cells, 0)
		if (cells.every((cell) => keepsShape(rows, hidden, cell)) && proofs.showIfSafe(cells.map(arcOf))) return true
		mark(cells, 1)
		return false
	}
	const closed = free.filter((cell) => !open(arcOf(cell)))
	for (const choice of choicesOf(rows, hidden, closed)) show(choice)
	const rank = (cell: Cell) => (tree.leafOf[cell.node] === -1 ? 2 : countOf(cell) === 0 ? 1 : 0)
	let left = closed.toSorted((a, b) => rank(b) - rank(a) || countOf(b) - countOf(a))
	for (let before = -1; before !== left.length; ) {
		before = left.length
		left = left.filter((cell) => hidden[cell.node * columns + cell.column] === 1 && !show([cell]))
	}
}

/**
 * Cells that are tried together before each is tried alone: all that is hidden of a row, where none of it is small, and
 * what an area hides of a category, so that rows keep their covers in the same categories.
 */
function* choicesOf({ tree, columns }: Rows, hidden: Uint8Array, free: readonly Cell[]): Generator<readonly Cell[]> {
	for (const [node, cells] of Map.groupBy(free, (cell) => cell.node)) {
		const row = hidden.subarray(node * columns, (node + 1) * columns)
		if (row.reduce((sum, one) => sum + one, 0) === cells.length) yield cells
	}
	const ofArea = ({ node, column }: Cell) => (tree.parents[node] ?? -1) * columns + column
	yield* [...Map.groupBy(free, ofArea).values()].sort((a, b) => b.length - a.length)
}

/** Villages with recipients in a cell. */
function villagesOf({ tree, counts, columns }: Rows, { node, column }: Cell): number[] {
	const villages: number[] = []
	for (let inside = node; inside < (tree.ends[node] ?? 0); inside += 1) {
		if (tree.leafOf[inside] !== -1 && (counts[inside * columns + column] ?? 0) > 0) villages.push(inside)
	}
	return villages
}

/**
 * True when around a cell just shown no hidden cell is the only one of its row, and the blocks in and around it have
 * enough villages, or none.
 */
function keepsShape(rows: Rows, hidden: Uint8Array, { node, column }: Cell): boolean {
	const { tree, columns } = rows
	let inRow = 0
	for (let at = node * columns; at < (node + 1) * columns; at += 1) inRow += hidden[at] ?? 0
	if (inRow === 1) return false
	if (tree.leafOf[node] === -1 && !isFull(rows, hidden, node, column)) return false
	let above = tree.parents[node] ?? -1
	while (above !== -1 && hidden[above * columns + column]) above = tree.parents[above] ?? -1
	return above === -1 || isFull(rows, hidden, above, column)
}

/** True when the block of an area in a category has no member, or as many as it needs, and they count somebody. */
function isFull({ tree, counts, columns, totals }: Rows, hidden: Uint8Array, area: number, column: number): boolean {
	let [members, sum] = [0, 0]
	for (let node = area + 1; node < (tree.ends[area] ?? 0); node += 1) {
		const at = node * columns + column
		if (tree.leafOf[node] === -1) {
			if (!hidden[at]) node = (tree.ends[node] ?? 0) - 1
		} else if (hidden[at] && (totals[node] ?? 0) > 0) {
			members += 1
			sum += counts[at] ?? 0
		}
	}
	return members === 0 || (members >= FEWEST_MEMBERS && sum > 0)
}

/** Areas from which on a table is left as the blocks make it: to try every cell takes too long for a nation. */
export const MOST_TRIMMED = 20_000

/** True for tables that are trimmed. */
export function isTrimmed({ tree, totalAreas }: Rows): boolean {
	return nodeCount(tree) <= MOST_TRIMMED && !totalAreas.withheld
}
