import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import { placesIn } from './code-places.ts'

/**
 * True when a table counts once more, village by village, what one category of another counts: a hidden row of the one
 * would be filled in from the other, its zeros above all.
 */
export function repeatsCategory(table: RecipientTable, of: RecipientTable): boolean {
	if (table.period !== of.period || table.measure !== of.measure) return false
	if (table.totals.every((count) => count === 0)) return false
	const places = placesIn(table.leaves, of.leaves)
	const countIn = (leaf: number) => table.totals[places[leaf] ?? -1] ?? 0
	return of.breakdowns.some(({ categories, counts }) =>
		categories.some((_, column) =>
			of.leaves.every((_, leaf) => countIn(leaf) === counts[leaf * categories.length + column]),
		),
	)
}
