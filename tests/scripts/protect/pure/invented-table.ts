import type { BreakdownCounts, RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'

/** A table of the invented regency 99.01 from its figures by village, in code order. */
export function inventedTable(
	totals: Readonly<Record<string, number>>,
	more: { amounts?: readonly number[]; komponen?: Readonly<Record<string, readonly number[]>> } = {},
): RecipientTable {
	const leaves = Object.keys(totals)
	return {
		programme: 'sembako',
		period: '2024',
		measure: 'keluarga',
		leaves,
		totals: Int32Array.from(Object.values(totals)),
		amounts: more.amounts ? Float64Array.from(more.amounts) : null,
		breakdowns: more.komponen ? [komponen(leaves.length, more.komponen)] : [],
	}
}

/** Counts by category, each a list in the order of the villages. */
function komponen(villages: number, columns: Readonly<Record<string, readonly number[]>>): BreakdownCounts {
	const categories = Object.keys(columns)
	const counts = Array.from({ length: villages }, (_, leaf) => categories.map((name) => columns[name]?.[leaf] ?? 0))
	return { breakdown: 'komponen', categories, counts: Int32Array.from(counts.flat()) }
}
