import { nodeCount } from './area-tree.ts'
import { type HiddenLayer, isSafe, publishedAbove } from './hidden-layer.ts'

/**
 * Publishes again what was hidden in vain. A figure merged in early is often no longer needed once blocks have
 * been joined further up. Each figure hidden without a small count of its own is tried once, the largest first;
 * blocks only shrink here, so what fails once would fail again.
 */
export function restoreFigures(layer: HiddenLayer): void {
	for (const node of merelyMerged(layer)) {
		layer.hidden[node] = 0
		if (!staysSafe(layer, node)) layer.hidden[node] = 1
	}
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
