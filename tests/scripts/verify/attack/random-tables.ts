import fc from 'fast-check'
import type { ColumnTable } from '../../../../scripts/verify/attack/tables/column-table.ts'

/** A table with all its numbers, and the same with cells hidden at random. */
export type RandomTable = { full: ColumnTable; table: ColumnTable }

/** Trees of two or three levels with small counts, `share` percent of whose cells are hidden at random. */
export function randomTables(options: {
	leaves: number
	categories: number
	largest: number
}): fc.Arbitrary<RandomTable> {
	return fc
		.record({
			groups: fc.array(fc.integer({ min: 1, max: options.leaves }), { minLength: 1, maxLength: 3 }),
			categories: fc.integer({ min: 0, max: options.categories }),
			seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
			share: fc.integer({ min: 10, max: 90 }),
		})
		.map(({ groups, categories, seed, share }) => {
			const random = seeded(seed)
			const full = fullTable(
				treeOf(groups),
				categories,
				(largest) => Math.floor(random() ** 2 * (largest + 1)),
				options.largest,
			)
			return { full, table: hideWhere(full, (_, value) => value !== 0 && random() * 100 < share) }
		})
}

/** A root, groups below it, and leaves below each group. */
export function treeOf(groups: readonly number[]): Int32Array {
	const parents = [-1, ...groups.map(() => 0)]
	for (const [group, leaves] of groups.entries()) for (let n = 0; n < leaves; n++) parents.push(group + 1)
	return Int32Array.from(parents)
}

/** Fills the leaves and adds them up. */
export function fullTable(
	parents: Int32Array,
	categories: number,
	count: (largest: number) => number,
	largest: number,
): ColumnTable {
	const columns = Array.from({ length: categories + 1 }, () => new Float64Array(parents.length))
	const inner = new Set(parents)
	for (let leaf = 0; leaf < parents.length; leaf++) {
		if (inner.has(leaf)) continue
		for (let column = Math.min(1, categories); column <= categories; column++) {
			const value = count(largest)
			for (let at = leaf; at >= 0; at = parents[at] as number) {
				for (const to of new Set([0, column])) {
					const values = columns[to] as Float64Array
					values[at] = (values[at] as number) + value
				}
			}
		}
	}
	return { parents, columns, leastTotal: 1 }
}

/** The table with some cells hidden; totals of zero always stay. */
export function hideWhere(full: ColumnTable, hidden: (cell: number, value: number) => boolean): ColumnTable {
	const areas = full.parents.length
	const columns = full.columns.map((values, column) =>
		values.map((value, area) =>
			(column > 0 || value !== 0) && hidden(column * areas + area, value) ? Number.NaN : value,
		),
	)
	return { ...full, columns }
}

/** Small seeded generator (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed
	return () => {
		state = (state + 0x6d2b79f5) | 0
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
	}
}
