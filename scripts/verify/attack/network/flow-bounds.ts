import type { HiddenNetwork } from './hidden-network.ts'

/** What an attacker can say of a hidden cell, as far as it was looked into. */
export type CellRange = { least: number; most: number }

/**
 * Pushes cells of one network up and down as far as the published sums allow. Every step leaves values that
 * agree with all that is published, so what was seen once is possible for good, for every cell that moved.
 */
export function createRanges(network: HiddenNetwork, flow: Float64Array) {
	const { tails, heads, least, starts, links, nodeCount } = network
	const low = Float64Array.from(flow)
	const high = Float64Array.from(flow)
	const seen = new Int32Array(nodeCount).fill(-1)
	const cameBy = new Int32Array(nodeCount)
	const queue = new Int32Array(nodeCount)
	let searches = 0

	/** Fills `cameBy` with a way from one node to another that avoids an arc. */
	function findWay(from: number, to: number, avoided: number): boolean {
		const search = searches++
		let size = 0
		seen[from] = search
		queue[size++] = from
		for (let at = 0; at < size && seen[to] !== search; at++) {
			const node = queue[at] as number
			for (let k = starts[node] as number; k < (starts[node + 1] as number); k++) {
				const link = links[k] as number
				const arc = link >> 1
				if (arc === avoided || (link & 1 && (flow[arc] as number) <= 0)) continue
				const target = (link & 1 ? tails[arc] : heads[arc]) as number
				if (seen[target] === search) continue
				seen[target] = search
				cameBy[target] = link
				queue[size++] = target
			}
		}
		return seen[to] === search
	}

	function wayOf(from: number, to: number): number[] {
		const way: number[] = []
		for (let node = to; node !== from; ) {
			const link = cameBy[node] as number
			way.push(link)
			node = (link & 1 ? heads[link >> 1] : tails[link >> 1]) as number
		}
		return way
	}

	function change(arc: number, amount: number): void {
		const value = (flow[arc] as number) + amount
		flow[arc] = value
		if (value < (low[arc] as number)) low[arc] = value
		if (value > (high[arc] as number)) high[arc] = value
	}

	/** Moves an arc's cell by up to `wanted`; false when it cannot move that way at all. */
	function shift(arc: number, wanted: number): boolean {
		const up = wanted > 0
		const from = (up ? heads[arc] : tails[arc]) as number
		const to = (up ? tails[arc] : heads[arc]) as number
		let amount = up ? wanted : Math.min(-wanted, flow[arc] as number)
		if (amount <= 0 || !findWay(from, to, arc)) return false
		const way = wayOf(from, to)
		for (const link of way) if (link & 1) amount = Math.min(amount, flow[link >> 1] as number)
		for (const link of way) change(link >> 1, link & 1 ? -amount : amount)
		change(arc, up ? amount : -amount)
		return true
	}

	/** Raises a cell until it has been seen at `target` or can go no further. */
	function raiseTo(arc: number, target: number): void {
		while ((high[arc] as number) < target && shift(arc, target - (flow[arc] as number)));
	}

	function lowerTo(arc: number, target: number): void {
		while ((low[arc] as number) > target && shift(arc, target - (flow[arc] as number)));
	}

	return {
		/**
		 * Range of a cell, looked into no further than needed to see that it holds a value of at least `most` and is
		 * at least `width` wide; where it ends short of that, it is exact.
		 */
		range(arc: number, most: number, width: number): CellRange {
			const base = least[arc] as number
			raiseTo(arc, most - base)
			if ((high[arc] as number) - (low[arc] as number) < width) lowerTo(arc, (high[arc] as number) - width)
			if ((high[arc] as number) - (low[arc] as number) < width) raiseTo(arc, (low[arc] as number) + width)
			return { least: (low[arc] as number) + base, most: (high[arc] as number) + base }
		},
		/** Whether a cell can be one of 1 to K - 1 for all that is published. */
		mayBeSmall(arc: number, threshold: number): boolean {
			const base = least[arc] as number
			raiseTo(arc, 1 - base)
			lowerTo(arc, threshold - 1 - base)
			return (high[arc] as number) + base >= 1 && (low[arc] as number) + base < threshold
		},
	}
}

/**
 * Whether a range gives too much away at threshold K. Zeros are published, and counts of K or more would be: a cell
 * proven to be either gives nothing away that this portal hides.
 */
export function tooNarrow({ least, most }: CellRange, threshold: number): boolean {
	if (most <= 0 || least >= threshold) return false
	return most < threshold || most - least < threshold - 1
}
