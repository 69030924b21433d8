import type { AreaTree } from './area-tree.ts'
import { coverAreas } from './cover-areas.ts'
import { type HiddenAreas, protectLayer } from './protect-layer.ts'
import { type RowFigures, rowsRule } from './rows-rule.ts'
import { showWhatFollows } from './show-what-follows.ts'

/** A breakdown to protect: node-major counts, whose rows add up to the totals, settled before. */
export type Rows = {
	tree: AreaTree
	counts: Float64Array
	columns: number
	totals: Float64Array
	totalAreas: HiddenAreas
	/** Cells to hide whatever they count. */
	forced?: ((node: number, column: number) => boolean) | undefined
}

/** 1 per hidden cell, node-major. */
export type HiddenCells = { hidden: Uint8Array; withheld: boolean }

/**
 * Chooses the cells of a breakdown to hide, in steps from the largest category on: each step sets one category
 * against the rest, the sum of those still to come, and hides both in an area when either is small or a block
 * needs it. A hidden rest stays hidden; a shown one is what the next step divides. So an area hides its small
 * categories with few larger ones as cover, and what is hidden of a shown total is always K or more. What follows
 * from what is published is shown at last.
 */
export function protectRows(rows: Rows, k: number, order: Float64Array): HiddenCells {
	const { tree, columns, totalAreas } = rows
	const hidden = new Uint8Array(rows.counts.length)
	let { totals } = rows
	let areas = totalAreas
	for (const apart of stepsOf(rows)) {
		const step = stepCounts(rows, totals, apart)
		if (!totalAreas.withheld) {
			const primary = smallRows(step, areas.hidden, k)
			forceRows(rows, apart, primary)
			coverAreas(tree, step, primary, { order })
			areas = protectLayer(tree, totals, primary, rowsRule(step, k))
		}
		areas.hidden.forEach((isHidden, node) => {
			for (const column of apart) hidden[node * columns + column] = isHidden
		})
		totals = totals.map((_, node) => step.counts[(node + 1) * step.columns - 1] ?? 0)
	}
	showWhatFollows(rows, hidden, k)
	return { hidden, withheld: hidden.subarray(0, columns).every(Boolean) }
}

/** The categories each step sets apart: one, the largest left; at last two, which are each other's rest. */
function stepsOf({ counts, columns }: Rows): number[][] {
	// Row 0 is the root: the sums of the whole table.
	const order = Array.from({ length: columns }, (_, column) => column).sort(
		(a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
	)
	return [...order.slice(0, -2).map((column) => [column]), order.slice(-2)]
}

/** Counts of one step: the categories set apart and, unless they are all that is left, the rest. */
function stepCounts({ counts, columns }: Rows, totals: Float64Array, apart: readonly number[]): RowFigures {
	const width = Math.min(2, columns)
	const step = new Float64Array(totals.length * width)
	totals.forEach((total, node) => {
		apart.forEach((column, at) => {
			step[node * width + at] = counts[node * columns + column] ?? 0
		})
		if (apart.length < width) step[node * width + 1] = total - (step[node * width] ?? 0)
	})
	return { counts: step, columns: width }
}

/** Areas to hide in any case: hidden in the step before, or with a small count in this one. */
function smallRows({ counts, columns }: RowFigures, hiddenBefore: Uint8Array, k: number): Uint8Array {
	return hiddenBefore.map((isHidden, node) => {
		const row = counts.subarray(node * columns, (node + 1) * columns)
		return isHidden || row.some((count) => count > 0 && count < k) ? 1 : 0
	})
}

/** Hides the rows of a step in which a category set apart is to be hidden whatever it counts, 0 as well. */
function forceRows({ totals, forced }: Rows, apart: readonly number[], primary: Uint8Array): void {
	if (!forced) return
	primary.forEach((_, node) => {
		if ((totals[node] ?? 0) > 0 && apart.some((column) => forced(node, column))) primary[node] = 1
	})
}
