import type { BreakdownCounts, RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import { placesIn } from './code-places.ts'

/**
 * What is left of a table when others are taken from it. Whoever has all of them published has this, too:
 * - `nothing`: they add up to it;
 * - `table`: a count of its own, such as the stages that are not published, or those who came later;
 * - `none`: somewhere below zero, so that it counts nobody.
 */
export type Difference = { kind: 'nothing' | 'none' } | { kind: 'table'; table: RecipientTable }

/** A table less its parts, village by village, in totals and in the breakdowns that all of them have. */
export function difference(whole: RecipientTable, parts: readonly RecipientTable[]): Difference {
	const places = parts.map((part) => placesIn(part.leaves, whole.leaves))
	const totals = less(
		whole.totals,
		1,
		parts.map(({ totals }, at) => ({ counts: totals, places: places[at] ?? [] })),
	)
	if (!totals) return { kind: 'none' }
	if (totals.every((count) => count === 0)) return { kind: 'nothing' }
	const breakdowns = whole.breakdowns.flatMap((layer) => layerLess(layer, parts, places) ?? [])
	return { kind: 'table', table: { ...whole, totals, amounts: null, breakdowns } }
}

type Subtrahend = { counts: ArrayLike<number>; places: ArrayLike<number> }

function less(from: ArrayLike<number>, columns: number, parts: readonly Subtrahend[]): Float64Array | null {
	const left = Float64Array.from(from)
	for (const { counts, places } of parts) {
		for (let at = 0; at < left.length; at++) {
			const place = places[Math.floor(at / columns)] ?? -1
			if (place !== -1) left[at] = (left[at] ?? 0) - (counts[place * columns + (at % columns)] ?? 0)
			if ((left[at] ?? 0) < 0) return null
		}
	}
	return left
}

/** `null` where a part has no such breakdown, or the rest of a category is below zero. */
function layerLess(
	{ breakdown, categories, counts }: BreakdownCounts,
	parts: readonly RecipientTable[],
	places: readonly ArrayLike<number>[],
): BreakdownCounts | null {
	const taken: Subtrahend[] = []
	for (const [at, part] of parts.entries()) {
		const own = part.breakdowns.find((layer) => layer.breakdown === breakdown)
		if (!own?.categories.every((category) => categories.includes(category))) return null
		taken.push({ counts: inColumns(own, categories, part.leaves.length), places: places[at] ?? [] })
	}
	const rest = less(counts, categories.length, taken)
	return rest && { breakdown, categories, counts: rest }
}

/** Counts of a breakdown in the order of other categories, 0 where it has none. */
function inColumns({ categories, counts }: BreakdownCounts, order: readonly string[], leaves: number): Float64Array {
	const from = order.map((category) => categories.indexOf(category))
	const columns = new Float64Array(leaves * order.length)
	for (let at = 0; at < columns.length; at++) {
		const column = from[at % order.length] ?? -1
		const leaf = Math.floor(at / order.length)
		if (column !== -1) columns[at] = counts[leaf * categories.length + column] ?? 0
	}
	return columns
}
