import type { RecipientTable } from '../../gate/recipients/recipient-counts.ts'
import { placesIn } from './difference.ts'

/** A table that counts the same as one category of another. */
export type CategoryTwin = { table: RecipientTable; of: RecipientTable; breakdown: string; category: string }

/**
 * The categories of a table that another counts once more, village by village: a hidden row of the one would be filled in
 * from the other, its zeros above all.
 */
export function categoryTwins(table: RecipientTable, of: RecipientTable): CategoryTwin[] {
	if (table.period !== of.period || table.measure !== of.measure) return []
	const places = placesIn(table.leaves, of.leaves)
	if (table.totals.every((count) => count === 0)) return []
	return of.breakdowns.flatMap(({ breakdown, categories, counts }) =>
		categories.flatMap((category, column) => {
			const isSame = of.leaves.every((_, leaf) => {
				const place = places[leaf] ?? -1
				return (place === -1 ? 0 : (table.totals[place] ?? 0)) === counts[leaf * categories.length + column]
			})
			return isSame ? [{ table, of, breakdown, category }] : []
		}),
	)
}
