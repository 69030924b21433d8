import { nodeCount } from './area-tree.ts'
import { bestMerge } from './best-merge.ts'
import { addHidden, type HiddenLayer, isSafe, tallyBlock } from './hidden-layer.ts'

/**
 * Hides further figures, from the bottom of the tree up, until the block of every published area is empty or
 * safe: it merges in other figures inside the area at the least loss, and where none help hides the area itself,
 * so that its block passes upward. When the root ends up hidden the layer has to be withheld.
 */
export function mergeBlocks(layer: HiddenLayer): void {
	for (let area = nodeCount(layer.tree) - 1; area >= 0; area -= 1) {
		if (layer.tree.leafOf[area] !== -1 || layer.hidden[area] || isSafe(layer, area)) continue
		if (!repairBlock(layer, area)) layer.hidden[area] = 1
	}
}

/** Merges figures into the block of an area until it is safe; leaves everything as it was when that cannot be. */
function repairBlock(layer: HiddenLayer, area: number): boolean {
	const merged: number[] = []
	const block = tallyBlock(layer, area)
	while (layer.rule.shortfall(block) > 0) {
		const merge = bestMerge(layer, area, block)
		if (!merge) {
			for (const node of merged) layer.hidden[node] = 0
			return false
		}
		for (const node of merge.nodes) {
			addHidden(layer, block, node)
			layer.hidden[node] = 1
			merged.push(node)
		}
	}
	return true
}
