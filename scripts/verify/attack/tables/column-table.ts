/**
 * One breakdown of one programme and period as an outsider sees it: areas in a tree, one column of numbers for the
 * totals and one for each category. A cell that is not published is NaN.
 */
export type ColumnTable = {
	/** For each area the position of the area that holds it, always a smaller one; -1 at the top. */
	parents: Int32Array
	/** Totals first, then the categories, each with a number for every area. */
	columns: readonly Float64Array[]
	/** Least value of a hidden total: 1 for recipients, because totals of zero are published. */
	leastTotal: number
	/** Marks areas that hold villages, listed or not: a portal may end at the kecamatan. Absent: those that hold others of the table. */
	holders?: Uint8Array
}

/** Marks the areas that hold others of the table. */
export function innerAreas({ parents }: Pick<ColumnTable, 'parents'>): Uint8Array {
	const inner = new Uint8Array(parents.length)
	for (const parent of parents) if (parent >= 0) inner[parent] = 1
	return inner
}

/** Marks the areas whose numbers are sums over several villages: no officer of one village knows them. */
export function sumsOfVillages({ parents, holders }: Pick<ColumnTable, 'parents' | 'holders'>): Uint8Array {
	return holders ?? innerAreas({ parents })
}
