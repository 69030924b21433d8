import { type BlockRule, FEWEST_MEMBERS, type Tally } from './block-rule.ts'

/** A breakdown layer as the rule reads it; all arrays are per node. */
export type RowFigures = {
	/** Node-major counts, `columns` per node. */
	counts: Float64Array
	columns: number
	totals: Float64Array
	/** 1 where the total is hidden: settled before any breakdown. */
	totalHidden: Uint8Array
}

/**
 * Safety of a block of hidden rows in a breakdown layer. Derivable of a block are the sums C_j of each
 * category j and, with them, S = Σ_j C_j; known of single rows are the published totals. Required are
 *
 * - at least 3 members with recipients;
 * - for every category with a small count (0 < c < K) in the block: C_j − max_w c_wj ≥ K, so that even the
 *   officer of village w, who subtracts the own count, is left with K or more;
 * - for every category with a small count beside a published total, or in a hidden area above the leaves:
 *   (S − C_j) − max_w (T_w − c_wj) ≥ K − 1, the same for what is not in category j.
 *
 * Why this is enough: once officer w has subtracted the own row (C′, S′), a row v with total t has
 * max(0, t + C′_j − S′) ≤ c_vj ≤ min(t, C′_j), and both ends are reached (the bounds of Fréchet; the rest is a
 * transport table). Its width is the least of t, C′_j, S′ − t and S′ − C′_j. A published total is t ≥ K. Blocks
 * are unions of rows with published totals and of whole blocks of the totals layer, so three members leave
 * S′ − t ≥ K. Where the total is hidden, t itself runs from 1 to at least K by the totals layer.
 * A category without small counts has only counts of 0 or ≥ K and needs nothing. Every C_j is hence 0 or ≥ K.
 */
export function rowsRule({ counts, columns, totals, totalHidden }: RowFigures, k: number): BlockRule {
	// Entries: members, S, C per category | largest c, largest T − c, small?, small beside a known total? per category.
	const sums = 2 + columns
	const markSmall = (tally: Tally, node: number, column: number, known: boolean) => {
		const count = counts[node * columns + column] ?? 0
		if (count === 0 || count >= k) return
		tally[sums + 2 * columns + column] = 1
		if (known) tally[sums + 3 * columns + column] = 1
	}
	return {
		width: sums + 4 * columns,
		sums,
		addLeaf(tally: Tally, node: number) {
			const total = totals[node] ?? 0
			const known = totalHidden[node] === 0
			tally[0] = (tally[0] ?? 0) + 1
			tally[1] = (tally[1] ?? 0) + total
			for (let column = 0; column < columns; column += 1) {
				const count = counts[node * columns + column] ?? 0
				tally[2 + column] = (tally[2 + column] ?? 0) + count
				const largest = sums + column
				tally[largest] = Math.max(tally[largest] ?? 0, count)
				tally[largest + columns] = Math.max(tally[largest + columns] ?? 0, total - count)
				markSmall(tally, node, column, known)
			}
		},
		addInner(tally: Tally, node: number) {
			// The total of a kecamatan below K has room by the totals layer; a larger hidden one may be known to an officer.
			const known = totalHidden[node] === 0 || (totals[node] ?? 0) >= k
			for (let column = 0; column < columns; column += 1) markSmall(tally, node, column, known)
		},
		shortfall(tally: Tally) {
			const members = tally[0] ?? 0
			if (members === 0) return 0
			let lack = Math.max(0, FEWEST_MEMBERS - members)
			for (let column = 0; column < columns; column += 1) {
				const inside = tally[2 + column] ?? 0
				const largest = sums + column
				if (tally[largest + 2 * columns]) lack += Math.max(0, k - (inside - (tally[largest] ?? 0)))
				if (!tally[largest + 3 * columns]) continue
				const outside = (tally[1] ?? 0) - inside - (tally[largest + columns] ?? 0)
				lack += Math.max(0, k - 1 - outside)
			}
			return lack
		},
	}
}
