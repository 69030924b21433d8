import type { Tally } from './block-rule.ts'
import { addHidden, type HiddenLayer } from './hidden-layer.ts'

/** Figures to hide together so that a block grows: one leaf or sub-area, and the published areas on the way to it. */
export type Merge = { nodes: readonly number[]; loss: number; gain: number }

/**
 * The merge that suits a block best, of those that bring it nearer to safety: the highest ratio of what it adds towards
 * safety to the recipients whose figures are hidden (once per hidden area), the smaller loss on a tie, then the
 * earlier area. `undefined` when no figure inside the area helps.
 */
export function bestMerge(layer: HiddenLayer, area: number, block: Tally): Merge | undefined {
	const lack = layer.rule.shortfall(block)
	let best: Merge | undefined
	const offer = (nodes: readonly number[], loss: number, tally: Tally) => {
		const gain = lack - layer.rule.shortfall(tally)
		if (gain <= 0 || (best && !gainsMore({ nodes, loss, gain }, best))) return
		best = { nodes: [...nodes], loss, gain }
	}
	const visit = (around: number, way: readonly number[], wayLoss: number, tally: Tally) => {
		const end = layer.tree.ends[around] ?? 0
		for (let node = around + 1; node < end; node = layer.tree.ends[node] ?? end) {
			const total = layer.totals[node] ?? 0
			if (total === 0) continue
			const isLeaf = layer.tree.leafOf[node] !== -1
			if (layer.hidden[node]) {
				if (!isLeaf) visit(node, way, wayLoss, tally)
				continue
			}
			const grown = tally.slice()
			addHidden(layer, grown, node)
			const nodes = [...way, node]
			offer(nodes, wayLoss + total, grown)
			if (!isLeaf) visit(node, nodes, wayLoss + total, grown)
		}
	}
	visit(area, [], 0, block)
	return best
}

function gainsMore({ gain, loss }: Merge, best: Merge): boolean {
	const difference = gain * best.loss - best.gain * loss
	return difference > 0 || (difference === 0 && loss < best.loss)
}
