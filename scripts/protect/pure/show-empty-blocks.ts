import { nodeCount } from './area-tree.ts'
import type { Rows } from './protect-rows.ts'

/**
 * Shows again, in place, every hidden 0 that follows from what is published: those of a category with nobody in a whole
 * block, whose sum of 0 is a shown figure less those shown inside it. Nothing new is told, and an age group that
 * nobody of a kecamatan is in need not be hidden village by village. Blocks with a row of which a cell is to be hidden
 * whatever it counts stay as they are, and so does what no published area lies around.
 */
export function showEmptyBlocks({ tree, counts, columns, forced }: Rows, hidden: Uint8Array): void {
	const size = nodeCount(tree)
	/** The nearest area around a node, itself included, that shows the category; -1 for none. */
	const holders = new Int32Array(size)
	const isKept = new Uint8Array(size)
	const isForced = Uint8Array.from({ length: forced ? size : 0 }, (_, node) =>
		Array.from({ length: columns }).some((_, column) => forced?.(node, column)) ? 1 : 0,
	)
	for (let column = 0; column < columns; column += 1) {
		isKept.fill(0)
		for (let node = 0; node < size; node += 1) {
			const at = node * columns + column
			const above = tree.parents[node] ?? -1
			holders[node] = hidden[at] ? (holders[above] ?? -1) : node
			const isCounted = (counts[at] ?? 0) > 0 && tree.leafOf[node] !== -1
			if (hidden[at] && (isCounted || isForced[node])) isKept[holders[node] ?? -1] = 1
		}
		for (let node = 0; node < size; node += 1) {
			const holder = holders[node] ?? -1
			if (holder !== -1 && !isKept[holder]) hidden[node * columns + column] = 0
		}
	}
}
