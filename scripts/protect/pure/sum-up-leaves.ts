import { type AreaTree, nodeCount } from './area-tree.ts'

/**
 * Adds leaf figures up the tree: Σ over the leaves inside each area, per column. Node-major, exact for sums
 * below 2⁵³. `leafValues` is leaf-major with `columns` figures per leaf.
 */
export function sumUpLeaves(tree: AreaTree, leafValues: Int32Array | Float64Array, columns: number): Float64Array {
	const sums = new Float64Array(nodeCount(tree) * columns)
	for (let leaf = 0; leaf < tree.nodeOf.length; leaf += 1) {
		const node = tree.nodeOf[leaf] ?? 0
		for (let column = 0; column < columns; column += 1) {
			sums[node * columns + column] = leafValues[leaf * columns + column] ?? 0
		}
	}
	for (let node = nodeCount(tree) - 1; node > 0; node -= 1) {
		const above = tree.parents[node] ?? 0
		for (let column = 0; column < columns; column += 1) {
			sums[above * columns + column] = (sums[above * columns + column] ?? 0) + (sums[node * columns + column] ?? 0)
		}
	}
	return sums
}
