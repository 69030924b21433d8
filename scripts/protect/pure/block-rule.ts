/**
 * What is counted of a block: the hidden leaves whose nearest published ancestor is the same area. First the
 * entries that add up, then those of which the largest counts, so that two blocks are joined without their leaves.
 */
export type Tally = Float64Array

/** When a block of hidden leaves is safe, for one layer of a table. */
export type BlockRule = {
	/** Number of entries of a tally, and how many of them (from the first) add up. */
	width: number
	sums: number
	/** Counts a hidden leaf in. */
	addLeaf(tally: Tally, node: number): void
	/** How much the block lacks: 0 exactly when it is safe or empty, less the nearer it is. */
	shortfall(tally: Tally): number
}

/** Joins one block to another. */
export function joinTally(into: Tally, from: Tally, { sums, width }: BlockRule): void {
	for (let at = 0; at < sums; at += 1) into[at] = (into[at] ?? 0) + (from[at] ?? 0)
	for (let at = sums; at < width; at += 1) into[at] = Math.max(into[at] ?? 0, from[at] ?? 0)
}

/** Fewest villages with recipients in a block. */
export const FEWEST_MEMBERS = 3
