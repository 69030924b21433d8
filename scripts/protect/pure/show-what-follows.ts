import { nodeCount } from './area-tree.ts'
import type { Rows } from './protect-rows.ts'
import { showEmptyBlocks } from './show-empty-blocks.ts'

/**
 * Shows again, in place, every hidden 0 that follows from what is published (`showEmptyBlocks`) and what is then left alone
 * in a row: with the total and all other categories shown, it is their difference. Nothing new is told.
 *
 * A step hides covers with a category that counts nobody around them; that zero is no cover, so the other count follows.
 * It needs none: without such rows the step hides what the step before did, whose blocks are safe.
 */
export function showWhatFollows(rows: Rows, hidden: Uint8Array, k: number): void {
	do showEmptyBlocks(rows, hidden)
	while (showLoneCells(rows, hidden, k))
}

/** Shows hidden cells that are the only one of a row with its total; true when there were any. */
function showLoneCells({ tree, counts, columns, totalAreas, forced }: Rows, hidden: Uint8Array, k: number): boolean {
	let isAny = false
	for (let node = 0; node < nodeCount(tree); node += 1) {
		if (totalAreas.hidden[node]) continue
		const row = hidden.subarray(node * columns, (node + 1) * columns)
		const column = row.indexOf(1)
		if (column === -1 || column !== row.lastIndexOf(1) || forced?.(node, column)) continue
		// What must not be known stays hidden: that it follows is for the attack to say.
		const count = counts[node * columns + column] ?? 0
		if (count > 0 && count < k) continue
		row[column] = 0
		isAny = true
	}
	return isAny
}
