import { type BlockRule, FEWEST_MEMBERS, type Tally } from './block-rule.ts'

/**
 * Safety of a block in the layer of totals. With n members of sum S (derivable), largest member max and F the sum of
 * what is known to be the least of each (1, unless `floors` say more: then F = n):
 * n ≥ 3 and (S − max(K, max)) − (F − 1) ≥ K − 1.
 *
 * The officer of member w knows T_w, and everyone knows that hidden totals are at least 1, since zeros are
 * published. So member v lies in [1, S − T_w − (n − 2)], a width of S − T_w − (n − 1), which is smallest for
 * the officer of the largest member. The same width holds for a hidden kecamatan inside the block. It follows
 * that S ≥ K + n − 2 + max > K.
 *
 * Why max counts as K at least. Whoever has this program, but not the office's secret, asks for which numbers it
 * would have hidden just this block: p small ones of sum s, and c covers of K or more, whichever come first in the
 * secret order. Inside one kecamatan that is shown, c follows from p and s alone: 0 if p ≥ 3 and s ≥ 2K + p − 2,
 * else 1 if p ≥ 2 and s ≥ K + p − 1, else 2 (which always suffice). As S ≥ 2K + n − 2, n − 2 members of 1 with covers of K
 * and S − K − n + 2 are such numbers, with any member as cover: each hidden total may be K or more, and each may
 * be small. Without it three totals of sum 7, say, could be told to be all small.
 *
 * Floors count in blocks over several hidden areas, where some members are seen to be covers (`coverBlocks`): the sum
 * leaves the others K and more beside the least that those may be.
 */
export function totalsRule(totals: Float64Array, k: number, floors?: Float64Array): BlockRule {
	// Entries: members, sum, sum of floors | largest.
	return {
		width: 4,
		sums: 3,
		addLeaf(tally: Tally, node: number) {
			const total = totals[node] ?? 0
			tally[0] = (tally[0] ?? 0) + 1
			tally[1] = (tally[1] ?? 0) + total
			tally[2] = (tally[2] ?? 0) + (floors?.[node] ?? 1)
			tally[3] = Math.max(tally[3] ?? 0, total)
		},
		shortfall(tally: Tally) {
			const members = tally[0] ?? 0
			if (members === 0) return 0
			const largest = tally[3] ?? 0
			const room = (tally[1] ?? 0) - Math.max(k, largest) - ((tally[2] ?? 0) - 1)
			const gap = Math.max(0, k - 1 - room)
			// A larger member beside ones alone adds no room yet, but the next one then does: count it as progress.
			return Math.max(0, FEWEST_MEMBERS - members) + gap + (gap > 0 && largest === 1 ? 1 : 0)
		},
	}
}
