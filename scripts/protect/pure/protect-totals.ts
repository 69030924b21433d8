import { type AreaTree, leavesIn } from './area-tree.ts'
import { FEWEST_MEMBERS } from './block-rule.ts'
import { coverBlocks, hideWhole } from './cover-blocks.ts'
import type { HiddenLayer } from './hidden-layer.ts'
import type { HiddenAreas } from './protect-layer.ts'
import { totalsRule } from './totals-rule.ts'

/**
 * Chooses the totals to hide: those of `primary`, and as many more as every block needs to be safe (`coverBlocks`). Where not
 * even the root has a safe block the layer is withheld, areas without recipients and all.
 *
 * An area with one or two villages that have recipients cannot hide a small one among its own, so it hides itself: that it
 * is hidden would tell that one of them is small. So all such areas are hidden with their villages while they count less
 * than 2K together, small villages or not.
 * @param order by the office's secret (`keyedOrder`)
 */
export function protectTotals(
	tree: AreaTree,
	totals: Float64Array,
	primary: Uint8Array,
	{ k, order }: { k: number; order: Float64Array },
): HiddenAreas {
	const floors = new Float64Array(totals.length).fill(1)
	const layer: HiddenLayer = { tree, totals, primary, hidden: primary.slice(), rule: totalsRule(totals, k, floors) }
	for (let area = 1; area < totals.length; area += 1) {
		if (tree.leafOf[area] !== -1 || (totals[area] ?? 0) >= 2 * k) continue
		if (leavesIn(tree, area).filter((leaf) => (totals[leaf] ?? 0) > 0).length < FEWEST_MEMBERS) hideWhole(layer, area)
	}
	coverBlocks(layer, { k, order, floors })
	return layer.hidden[0] ? { hidden: layer.hidden.fill(1), withheld: true } : { hidden: layer.hidden, withheld: false }
}
