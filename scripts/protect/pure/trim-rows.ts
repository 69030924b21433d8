import { FEWEST_MEMBERS } from './block-rule.ts'
import { cellProofs, type SmallArc } from './cell-proofs.ts'
import { connectedTo } from './connected-to.ts'
import { cellOf, type HiddenGraph, hiddenGraph } from './hidden-graph.ts'
import { newBridges } from './new-bridges.ts'
import type { Rows } from './protect-rows.ts'

/** A cell of a breakdown. */
type Cell = { node: number; column: number }

/** Hidden totals as a breakdown may move them, node-major. */
export type FreeTotals = {
	/** How far a hidden total of a village can fall. */
	falls: Float64Array
	/** 1 per cell of a row with a hidden total that may be shown where it is 0. */
	mayShow: Uint8Array
}

/** What is hidden of a breakdown as a network, with its small counts. */
export function rowGraph(
	rows: Rows,
	hidden: Uint8Array,
	{ falls }: FreeTotals,
	k: number,
): { graph: HiddenGraph; small: SmallArc[] } {
	const { tree, counts, columns, totalAreas } = rows
	const graph = hiddenGraph({
		tree,
		columns,
		isHidden: (node, column) => (column === 0 ? totalAreas.hidden[node] : hidden[node * columns + column - 1]) === 1,
		fall: (leaf, column) => (column === 0 ? falls[leaf] : counts[leaf * columns + column - 1]) ?? 0,
	})
	const small: SmallArc[] = []
	hidden.forEach((isHidden, at) => {
		const count = counts[at] ?? 0
		if (!isHidden || count === 0 || count >= k) return
		const cell = { node: Math.floor(at / columns), column: at % columns }
		small.push({ arc: arcOf(graph, rows, cell), count, villages: villagesOf(rows, cell) })
	})
	return { graph, small }
}

function arcOf({ arcOf }: HiddenGraph, { columns }: Rows, { node, column }: Cell): number {
	return arcOf[cellOf(node, column + 1, columns)] ?? -1
}

/**
 * Shows again, in place, what a breakdown hides in vain: the blocks of `protectRows` hide whole rows of categories, of which
 * a small count often needs one or two. Each cell is tried alone, zeros and areas above villages first, then the
 * largest sums, and shown where every small count stays proved without it (`cellProofs`), and every block keeps its
 * villages. Around a small count whose proof was not found nothing is shown. Of villages only zeros are shown: which larger
 * counts could be, tells who has this program of the small ones. Of rows whose total is hidden they are
 * shown where the categories that carry leave totals open (`blockCarriers`); of a category that is withheld nothing.
 */
export function trimRows(rows: Rows, hidden: Uint8Array, totals: FreeTotals, k: number): void {
	const { tree, counts, columns, forced } = rows
	const countOf = ({ node, column }: Cell) => counts[node * columns + column] ?? 0
	const { graph, small } = rowGraph(rows, hidden, totals, k)
	const arcsOf = (cells: readonly Cell[]) => cells.map((cell) => arcOf(graph, rows, cell))
	const free: Cell[] = []
	hidden.forEach((isHidden, at) => {
		const cell = { node: Math.floor(at / columns), column: at % columns }
		if (!isHidden || hidden[cell.column] || forced?.(cell.node, cell.column)) return
		const count = countOf(cell)
		const mayShow = rows.totalAreas.hidden[cell.node]
			? count === 0 && totals.mayShow[at]
			: count === 0 || (count >= k && tree.leafOf[cell.node] === -1)
		if (mayShow) free.push(cell)
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
		if (cells.every((cell) => keepsShape(rows, hidden, cell)) && proofs.showIfSafe(arcsOf(cells))) return true
		mark(cells, 1)
		return false
	}
	const closed = free.filter((cell) => !open(arcOf(graph, rows, cell)))
	for (const choice of choicesOf(rows, hidden, closed)) show(choice)
	const rank = (cell: Cell) => (tree.leafOf[cell.node] === -1 ? 2 : countOf(cell) === 0 ? 1 : 0)
	let left = closed.toSorted((a, b) => rank(b) - rank(a) || countOf(b) - countOf(a))
	for (let before = -1; before !== left.length; ) {
		before = left.length
		left = left.filter((cell) => hidden[cell.node * columns + cell.column] === 1 && !show([cell]))
	}
	hideNewBridges(rows, graph, hidden, closed)
}

/**
 * Hides again, in place, what was shown beside a hidden cell that has come to follow from published figures, for a reader or
 * an officer: it could not be small, but a figure that can be worked out is not hidden. Where nothing beside it helps,
 * all is hidden again that hangs together with it.
 */
function hideNewBridges(rows: Rows, graph: HiddenGraph, hidden: Uint8Array, tried: readonly Cell[]): void {
	const { columns } = rows
	const { tails, heads } = graph
	const isHidden = (arc: number) => {
		const cell = graph.cells[arc] ?? 0
		const column = cell % (columns + 1)
		return column === 0 || hidden[Math.floor(cell / (columns + 1)) * columns + column - 1] === 1
	}
	const hide = (isNear: (arc: number) => boolean): boolean => {
		const cells = tried.filter(
			(cell) => hidden[cell.node * columns + cell.column] === 0 && isNear(arcOf(graph, rows, cell)),
		)
		for (const { node, column } of cells) hidden[node * columns + column] = 1
		return cells.length > 0
	}
	for (;;) {
		const found = [...newBridges(graph, isHidden)]
		const ends = new Set(found.flatMap((arc) => [tails[arc] ?? -1, heads[arc] ?? -1]))
		if (hide((arc) => ends.has(tails[arc] ?? -1) || ends.has(heads[arc] ?? -1))) continue
		if (
			found.length === 0 ||
			!hide(
				connectedTo(
					graph,
					found.map((arc) => ({ arc })),
				),
			)
		)
			return
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
 * True when around a cell just shown no hidden cell is the only one of a row with its total, and the blocks in and around it have
 * enough villages, or none.
 */
function keepsShape(rows: Rows, hidden: Uint8Array, { node, column }: Cell): boolean {
	const { tree, columns, totalAreas } = rows
	let inRow = 0
	for (let at = node * columns; at < (node + 1) * columns; at += 1) inRow += hidden[at] ?? 0
	if (inRow === 1 && !totalAreas.hidden[node]) return false
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
