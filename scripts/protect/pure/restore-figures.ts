import { nodeCount } from './area-tree.ts'
import { type HiddenLayer, isSafe, publishedAbove } from './hidden-layer.ts'

/**
 * Publishes again what was hidden in vain. A figure merged in early is often no longer needed once blocks have
 * been joined further up. Each figure hidden without a small count of its own is tried, the largest
 * first, until none can be shown any more; no figure that stays hidden could be shown alone.
 */
export function restoreFigures(layer: HiddenLayer): void {
	let before = merelyMerged(layer)
	// A sub-area can wait for the leaves inside it, so go round again after any success.
	for (let after = before.filter((node) => !restore(layer, node)); after.length < before.length; ) {
		before = after
		after = before.filter((node) => !restore(layer, node))
	}
}

function restore(layer: HiddenLayer, node: number): boolean {
	layer.hidden[node] = 0
	if (staysSafe(layer, node)) return true
	layer.hidden[node] = 1
	return false
}

function merelyMerged({ tree, totals, primary, hidden }: HiddenLayer): number[] {
	const nodes: number[] = []
	for (let node = 0; node < nodeCount(tree); node += 1) if (hidden[node] && !primary[node]) nodes.push(node)
	return nodes.sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b)
}

/** True when the blocks inside and around a node just published are safe. */
function staysSafe(layer: HiddenLayer, node: number): boolean {
	if (layer.tree.leafOf[node] === -1 && !isSafe(layer, node)) return false
	const above = publishedAbove(layer, node)
	return above === -1 || isSafe(layer, above)
}
