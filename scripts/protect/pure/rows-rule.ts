import { type BlockRule, FEWEST_MEMBERS, type Tally } from './block-rule.ts'

/** The counts of one step of a breakdown (see `protectRows`): node-major, `columns` per node. */
export type RowFigures = { counts: Float64Array; columns: number }

/**
 * Safety of a block of hidden rows in a breakdown. With n members and, derivable, the sum C_j of each category j:
 * n ≥ 3, and C_j − max(K, max_w c_wj) ≥ K for every category with a small count (0 < c < K) in the block, so that even the
 * officer of village w, who subtracts the own count, is left with K or more. A category without small counts has
 * only counts of 0 or ≥ K and needs nothing. Every C_j is hence 0 or ≥ K.
 *
 * Why this is enough. Let officer w subtract the own row (C′_j, and S′ = Σ_j C′_j; a plain reader subtracts
 * nothing). For all row totals t that fit the step before, what is left is a transport table, so in a row, or
 * several together, max(0, t + C′_j − S′) ≤ c_j ≤ min(t, C′_j), and both ends are reached (bounds of Fréchet). With
 * t between t_min and t_max the width is the least of t_max, C′_j, S′ − t_min and (t_max − t_min) + (S′ − C′_j).
 * For a small c_j > 0 of others than w:
 * - C′_j ≥ K, by the rule.
 * - t_max ≥ t. Where t is itself small, the step before keeps t_max ≥ K and t_max − t_min ≥ K − 1.
 * - Where t ≥ K > c_j, a village in it counts somebody in another category i: K or more, or a small count, and
 *   then C′_i ≥ K by the rule. So S′ − C′_j ≥ K.
 * - C′_j ≥ K > c_j, so a further village u counts somebody. Either t_u ≥ K, and S′ − t ≥ K; or t_u is small, and
 *   the block around it in the step before leaves K − 1 or more beside any row (first step: `totalsRule`).
 *
 * The largest counts as K at least for the sake of who has this program: of a few rows that are all small, with a sum
 * below 2K, it could otherwise be told that they are. That closes most of what the program tells, not all (see the tests of
 * what remains).
 */
export function rowsRule({ counts, columns }: RowFigures, k: number): BlockRule {
	// Entries: members, sum per category | largest count per category, 1 where the category has a small count.
	const sums = 1 + columns
	return {
		width: sums + 2 * columns,
		sums,
		addLeaf(tally: Tally, node: number) {
			tally[0] = (tally[0] ?? 0) + 1
			for (let column = 0; column < columns; column += 1) {
				const count = counts[node * columns + column] ?? 0
				tally[1 + column] = (tally[1 + column] ?? 0) + count
				tally[sums + column] = Math.max(tally[sums + column] ?? 0, count)
				if (count > 0 && count < k) tally[sums + columns + column] = 1
			}
		},
		shortfall(tally: Tally) {
			const members = tally[0] ?? 0
			if (members === 0) return 0
			let lack = Math.max(0, FEWEST_MEMBERS - members)
			for (let column = 0; column < columns; column += 1) {
				if (!tally[sums + columns + column]) continue
				lack += Math.max(0, k - ((tally[1 + column] ?? 0) - Math.max(k, tally[sums + column] ?? 0)))
			}
			return lack
		},
	}
}
