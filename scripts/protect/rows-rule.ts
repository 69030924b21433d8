import { type BlockRule, FEWEST_MEMBERS, type Tally } from './block-rule.ts'

/** A breakdown layer as the rule reads it. */
export type RowFigures = {
	/** Node-major counts, `columns` per node. */
	counts: Float64Array
	columns: number
}

/**
 * Safety of a block of hidden rows in a breakdown layer. With n members and, derivable, the sum C_j of each
 * category j: n ≥ 3, and C_j − max_w c_wj ≥ K for every category with a small count (0 < c < K) in the block, so
 * that even the officer of village w, who subtracts the own count, is left with K or more. A category without
 * small counts has only counts of 0 or ≥ K and needs nothing. Every C_j is hence 0 or ≥ K.
 *
 * Why this is enough. Let officer w subtract the own row (C′_j, and S′ = Σ_j C′_j; a plain reader subtracts
 * nothing). What is left is a transport table, so a row, or several together, with total t has
 * max(0, t + C′_j − S′) ≤ c_j ≤ min(t, C′_j), and both ends are reached (the bounds of Fréchet): an upper bound of
 * min(t, C′_j) and a width of the least of t, C′_j, S′ − t and S′ − C′_j. For a small count c_j in it:
 * - C′_j ≥ K by the rule.
 * - A hidden total runs from 1 to at least K, in the layer of totals. A shown one is t ≥ K; blocks of rows are
 *   made of rows with a shown total and of whole blocks of totals, so with n ≥ 3 what is left beside it is
 *   S′ − t ≥ K.
 * - t ≥ K > c_j, so a village in it has recipients in some other category i: either K or more, or a small count,
 *   and then C′_i ≥ K by the rule. So S′ − C′_j ≥ K.
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
				lack += Math.max(0, k - ((tally[1 + column] ?? 0) - (tally[sums + column] ?? 0)))
			}
			return lack
		},
	}
}
