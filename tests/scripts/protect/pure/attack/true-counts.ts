import type { RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'

/** The count of a leaf in a breakdown and category as it really is. */
export function trueCount(table: RecipientTable, leaf: string, breakdown: string, category: string): number {
	const at = table.leaves.indexOf(leaf)
	if (breakdown === 'total') return table.totals[at] ?? 0
	const layer = table.breakdowns.find((one) => one.breakdown === breakdown)
	if (!layer) throw new Error(`no breakdown ${breakdown}`)
	return layer.counts[at * layer.categories.length + layer.categories.indexOf(category)] ?? 0
}
