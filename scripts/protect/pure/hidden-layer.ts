import type { AreaTree } from './area-tree.ts'
import { type BlockRule, joinTally, type Tally } from './block-rule.ts'

/** One layer while its hidden areas are being chosen: totals, or the rows of one breakdown. */
export type HiddenLayer = {
	tree: AreaTree
	/** Recipients per node: areas without any are published as 0 and belong to no block. */
	totals: Float64Array
	/** 1 where a small count must be hidden, whatever else is. */
	primary: Uint8Array
	/** 1 where the figure is hidden. */
	hidden: Uint8Array
	rule: BlockRule
}

/** A hidden leaf with recipients: a member of a block. */
function isMember({ tree, totals, hidden }: HiddenLayer, node: number): boolean {
	return hidden[node] === 1 && tree.leafOf[node] !== -1 && (totals[node] ?? 0) > 0
}

/** The block of an area: all hidden leaves inside it with no published area between. */
export function tallyBlock(layer: HiddenLayer, area: number): Tally {
	const { tree, hidden, rule } = layer
	const tally = new Float64Array(rule.width)
	const end = tree.ends[area] ?? 0
	for (let node = area + 1; node < end; node += 1) {
		if (tree.leafOf[node] !== -1) {
			if (isMember(layer, node)) rule.addLeaf(tally, node)
		} else if (!hidden[node]) node = (tree.ends[node] ?? 0) - 1
	}
	return tally
}

/** True when the block of an area is empty or safe. */
export function isSafe(layer: HiddenLayer, area: number): boolean {
	return layer.rule.shortfall(tallyBlock(layer, area)) === 0
}

/** Adds to a tally what hiding one more figure brings into the block around it. */
export function addHidden(layer: HiddenLayer, tally: Tally, node: number): void {
	if (layer.tree.leafOf[node] !== -1) layer.rule.addLeaf(tally, node)
	else joinTally(tally, tallyBlock(layer, node), layer.rule)
}

/** The nearest published area around a node; -1 when there is none. */
export function publishedAbove({ tree, hidden }: HiddenLayer, node: number): number {
	let above = tree.parents[node] ?? -1
	while (above !== -1 && hidden[above]) above = tree.parents[above] ?? -1
	return above
}
