import { type AreaTree, nodeCount } from './area-tree.ts'

/**
 * The hidden cells of one breakdown with its totals as arcs of a network (a table of one tree and one list of
 * categories is one). Each hidden cell is an arc whose ends are the two sums that it is part of: a village's row, and
 * the category one level up; the total runs the other way. A flow in a circle is a change of counts that leaves every
 * published figure as it is. Along an arc a count rises, without end; against it it falls, by `falls` at most.
 */
export type HiddenGraph = {
	/** Arc per cell (`cellOf`), -1 where the cell is shown. */
	arcOf: Int32Array
	cells: Int32Array
	tails: Int32Array
	heads: Int32Array
	/** How far a count can fall; without end above the villages, where the villages inside hold it. */
	falls: Float64Array
	/** Leaf node of an arc of a village, -1 above. */
	leaves: Int32Array
	/** Arcs at each point, both ways: `links[starts[p]]` to `links[starts[p + 1] - 1]`. */
	starts: Int32Array
	links: Int32Array
}

/** A breakdown with its totals, node-major; column 0 of a row is the total. */
export type GraphCells = {
	tree: AreaTree
	columns: number
	isHidden(node: number, column: number): boolean
	/** How far the count of a village can fall. */
	fall(leaf: number, column: number): number
}

/** Number of a cell: totals are column 0, categories follow. */
export function cellOf(node: number, column: number, columns: number): number {
	return node * (columns + 1) + column
}

/** Builds the network of what is hidden. */
export function hiddenGraph({ tree, columns, isHidden, fall }: GraphCells): HiddenGraph {
	const size = nodeCount(tree) * (columns + 1)
	const arcOf = new Int32Array(size).fill(-1)
	const cells: number[] = []
	for (let node = 0; node < nodeCount(tree); node += 1) {
		for (let column = 0; column <= columns; column += 1) {
			if (isHidden(node, column)) arcOf[cellOf(node, column, columns)] = cells.push(cellOf(node, column, columns)) - 1
		}
	}
	const tails = new Int32Array(cells.length)
	const heads = new Int32Array(cells.length)
	const falls = new Float64Array(cells.length).fill(Number.POSITIVE_INFINITY)
	const leaves = new Int32Array(cells.length).fill(-1)
	cells.forEach((cell, arc) => {
		const node = Math.floor(cell / (columns + 1))
		const column = cell % (columns + 1)
		const isLeaf = tree.leafOf[node] !== -1
		const inner = isLeaf ? cellOf(node, 0, columns) : cell
		const above = tree.parents[node] ?? -1
		const outer = above === -1 ? size : cellOf(above, column, columns)
		tails[arc] = column === 0 ? outer : inner
		heads[arc] = column === 0 ? inner : outer
		if (!isLeaf) return
		leaves[arc] = node
		falls[arc] = fall(node, column)
	})
	return { arcOf, cells: Int32Array.from(cells), tails, heads, falls, leaves, ...linksOf(tails, heads, size + 1) }
}

/** The arcs at each of some points. */
export function linksOf(tails: Int32Array, heads: Int32Array, points: number): Pick<HiddenGraph, 'starts' | 'links'> {
	const starts = new Int32Array(points + 1)
	for (const ends of [tails, heads]) for (const point of ends) starts[point + 1] = (starts[point + 1] ?? 0) + 1
	for (let point = 0; point < points; point += 1) starts[point + 1] = (starts[point + 1] ?? 0) + (starts[point] ?? 0)
	const free = starts.slice()
	const links = new Int32Array(2 * tails.length)
	for (const ends of [tails, heads]) {
		ends.forEach((point, arc) => {
			links[free[point] ?? 0] = arc
			free[point] = (free[point] ?? 0) + 1
		})
	}
	return { starts, links }
}
