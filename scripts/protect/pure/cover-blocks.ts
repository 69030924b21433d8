import { leavesIn, nodeCount } from './area-tree.ts'
import { FEWEST_MEMBERS } from './block-rule.ts'
import { type HiddenLayer, isSafe, tallyBlock } from './hidden-layer.ts'

/** How cover is chosen among totals. */
export type SecretChoice = {
	k: number
	/** By the office's secret (`keyedOrder`). */
	order: Float64Array
	/** The least that whoever sees the published table knows of each hidden total (`totalsRule`); raised in place. */
	floors: Float64Array
}

/** Figures to hide together, and the one whose place in the secret order counts. */
type Cover = { nodes: readonly number[]; at: number }

/**
 * Hides further totals, from the bottom of the tree up, until the block of every shown area is empty or safe: figures
 * inside the area in secret order, and where they do not suffice the area with all that lies in it, so that its block
 * passes upward. When the root ends up hidden the layer has to be withheld.
 *
 * What is chosen tells as little as may be to who has this program: which figure comes next follows from the secret and
 * from what anybody sees (zeros, and which areas hide something), and only when to stop from the numbers. Nothing is shown again
 * because it turned out to be needless. An area that has to hide itself hides all of its villages: one left shown would tell
 * that the hidden ones would not have been safe with it. Where an area covers others, and not for its own sake, that is
 * seen when a village in it is shown; small areas therefore do it whole, and of larger ones it is reckoned with (`raise`).
 */
export function coverBlocks(layer: HiddenLayer, choice: SecretChoice): void {
	for (let area = nodeCount(layer.tree) - 1; area >= 0; area -= 1) {
		if (layer.tree.leafOf[area] !== -1 || layer.hidden[area] || isSafe(layer, area)) continue
		if (!coverBlock(layer, area, choice)) hideWhole(layer, area)
	}
}

/** Hides an area and all in it that counts anybody. */
export function hideWhole({ tree, totals, hidden }: HiddenLayer, area: number): void {
	for (let node = area; node < (tree.ends[area] ?? 0); node += 1) if ((totals[node] ?? 0) > 0) hidden[node] = 1
}

/** Hides figures inside an area until its block is safe; leaves what is hidden as it was when that cannot be. */
function coverBlock(layer: HiddenLayer, area: number, choice: SecretChoice): boolean {
	const { hidden, rule, tree } = layer
	const { floors } = choice
	const [before, floorsBefore] = [hidden, floors].map((all) => all.slice(area, tree.ends[area])) as [
		Uint8Array,
		Float64Array,
	]
	while (rule.shortfall(tallyBlock(layer, area)) > 0) {
		const cover = firstCover(layer, area, choice.order)
		if (!cover) {
			hidden.set(before, area)
			floors.set(floorsBefore, area)
			return false
		}
		raise(layer, area, cover, choice)
		for (const node of cover.nodes) hidden[node] = 1
	}
	return true
}

/** What covers the block of an area next: the fewest figures, small areas whole, then the first in secret order. */
function firstCover(layer: HiddenLayer, area: number, order: Float64Array): Cover | undefined {
	const { tree, totals, hidden } = layer
	let first: Cover | undefined
	const offer = (nodes: readonly number[], at: number) => {
		const lead = first && (nodes.length - first.nodes.length || (order[at] ?? 0) - (order[first.at] ?? 0))
		if (lead === undefined || lead < 0) first = { nodes, at }
	}
	const visit = (around: number, way: readonly number[]) => {
		const end = tree.ends[around] ?? 0
		for (let node = around + 1; node < end; node = tree.ends[node] ?? end) {
			if ((totals[node] ?? 0) === 0) continue
			const nodes = [...way, node]
			if (tree.leafOf[node] !== -1) {
				if (!hidden[node]) offer(nodes, node)
			} else if (hidden[node]) visit(node, way)
			else if (isSmall(layer, node)) offer([...nodes, ...countedInside(layer, node)], node)
			else {
				if (blockOf(layer, node).length > 0) offer(nodes, node)
				visit(node, nodes)
			}
		}
	}
	visit(area, [])
	return first
}

/**
 * Notes the least that a reader knows of figures that cover the block of an area, where they are seen to be nothing
 * else: K of a village, and of a block that was safe by itself 2K for two members and one for the others.
 */
function raise(layer: HiddenLayer, area: number, { nodes, at }: Cover, { k, floors }: SecretChoice): void {
	const { tree } = layer
	if (tree.leafOf[at] !== -1) {
		if (tree.parents[at] !== area) floors[at] = k
	} else if (nodes.at(-1) === at) for (const member of blockOf(layer, at).slice(0, 2)) floors[member] = k
}

function isSmall({ tree, totals }: HiddenLayer, area: number): boolean {
	return leavesIn(tree, area).filter((leaf) => (totals[leaf] ?? 0) > 0).length <= FEWEST_MEMBERS
}

function countedInside({ tree, totals }: HiddenLayer, area: number): number[] {
	const inside: number[] = []
	for (let node = area + 1; node < (tree.ends[area] ?? 0); node += 1) if ((totals[node] ?? 0) > 0) inside.push(node)
	return inside
}

/** The hidden leaves of an area's block. */
function blockOf({ tree, totals, hidden }: HiddenLayer, area: number): number[] {
	const members: number[] = []
	for (let node = area + 1; node < (tree.ends[area] ?? 0); node += 1) {
		if (tree.leafOf[node] === -1) {
			if (!hidden[node]) node = (tree.ends[node] ?? 0) - 1
		} else if (hidden[node] && (totals[node] ?? 0) > 0) members.push(node)
	}
	return members
}
