import type { AreaTree } from './area-tree.ts'
import type { BlockRule } from './block-rule.ts'
import type { HiddenLayer } from './hidden-layer.ts'
import { mergeBlocks } from './merge-blocks.ts'
import { restoreFigures } from './restore-figures.ts'

/** Which areas of a layer are hidden: every one that counts anybody when the layer is withheld. */
export type HiddenAreas = { hidden: Uint8Array; withheld: boolean }

/**
 * Chooses the areas of a layer to hide: those with a small count, and as many more as every block needs to be
 * safe. Where not even the root has a safe block the layer is withheld.
 */
export function protectLayer(tree: AreaTree, totals: Float64Array, primary: Uint8Array, rule: BlockRule): HiddenAreas {
	const layer: HiddenLayer = { tree, totals, primary, hidden: primary.slice(), rule }
	if (!primary[0]) mergeBlocks(layer)
	if (layer.hidden[0]) return { hidden: withAllCounted(layer), withheld: true }
	restoreFigures(layer)
	return { hidden: layer.hidden, withheld: false }
}

function withAllCounted({ totals, primary }: HiddenLayer): Uint8Array {
	return primary.map((isHidden, node) => (isHidden || (totals[node] ?? 0) > 0 ? 1 : 0))
}
