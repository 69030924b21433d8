import { type AreaTree, leavesIn } from './area-tree.ts'

/** Counts of a layer, node-major; the columns of a row add up to its total. */
type Figures = { counts: Float64Array; columns: number }

/** An area to cover, and the village that comes first in secret order. */
type CoverChoice = { area: number; firstOf: (leaves: readonly number[]) => number | undefined }

/**
 * Hides, in place, what keeps an area that is hidden whatever it counts from following from others: an earlier release hid it,
 * say, and its small village has since moved away. Inside it a village is hidden in each column that counts somebody,
 * around it a village of a neighbour, or, where nobody else has recipients, the area above. Which village it is follows
 * from the office's secret alone (`keyedOrder`), not from what is counted there.
 * @param least areas that count fewer have no need of it
 */
export function coverAreas(
	tree: AreaTree,
	figures: Figures,
	primary: Uint8Array,
	{ order, least = 1 }: { order: Float64Array; least?: number },
): void {
	const firstOf = (leaves: readonly number[]) => leaves.toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0))[0]
	for (let area = primary.length - 1; area > 0; area -= 1) {
		if (!primary[area] || tree.leafOf[area] !== -1 || rowTotal(figures, area) < least) continue
		for (let column = 0; column < figures.columns; column += 1)
			coverInside(tree, figures, primary, { area, column, firstOf })
		coverAround(tree, figures, primary, { area, firstOf })
	}
}

function coverInside(
	tree: AreaTree,
	{ counts, columns }: Figures,
	primary: Uint8Array,
	{ area, column, firstOf }: CoverChoice & { column: number },
): void {
	const countOf = (node: number) => counts[node * columns + column] ?? 0
	if (childrenOf(tree, area).some((child) => primary[child] && countOf(child) > 0)) return
	const leaf = firstOf(leavesIn(tree, area).filter((node) => countOf(node) > 0))
	if (leaf !== undefined) hideWay(tree, primary, leaf, area)
}

function coverAround(tree: AreaTree, figures: Figures, primary: Uint8Array, { area, firstOf }: CoverChoice): void {
	const countOf = (node: number) => rowTotal(figures, node)
	let above = tree.parents[area] ?? -1
	while (above !== -1 && primary[above]) above = tree.parents[above] ?? -1
	if (above === -1 || hasHidden(tree, primary, above, area, countOf)) return
	const isAround = (node: number) => node < area || node >= (tree.ends[area] ?? 0)
	const leaf = firstOf(leavesIn(tree, above).filter((node) => isAround(node) && countOf(node) > 0))
	if (leaf === undefined) primary[above] = 1
	else hideWay(tree, primary, leaf, above)
}

/** Whether an area's block has a hidden figure with recipients beside one of its sub-areas. */
function hasHidden(
	tree: AreaTree,
	primary: Uint8Array,
	above: number,
	area: number,
	countOf: (node: number) => number,
): boolean {
	return childrenOf(tree, above).some((child) => {
		if (!primary[child] || countOf(child) === 0 || child === area) return false
		const isAround = child < area && area < (tree.ends[child] ?? 0)
		return !isAround || hasHidden(tree, primary, child, area, countOf)
	})
}

/** Hides a village and all between it and an area. */
function hideWay({ parents }: AreaTree, primary: Uint8Array, leaf: number, area: number): void {
	for (let node = leaf; node !== area; node = parents[node] ?? area) primary[node] = 1
}

function rowTotal({ counts, columns }: Figures, node: number): number {
	return counts.subarray(node * columns, (node + 1) * columns).reduce((sum, count) => sum + count, 0)
}

function childrenOf({ ends }: AreaTree, area: number): number[] {
	const children: number[] = []
	for (let node = area + 1; node < (ends[area] ?? 0); node = ends[node] ?? 0) children.push(node)
	return children
}
