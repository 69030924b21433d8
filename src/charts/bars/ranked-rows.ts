import type { ObservationStatus } from '../../schemas/observation-status.ts'
import type { Labels } from '../labels.ts'
import type { RankedBarsInput } from './ranked-bars.ts'

/** A bar in its place. */
export type BarRow = {
	name: Labels
	value: number | null
	status: ObservationStatus
	role: 'focus' | 'peer' | 'reference'
	/** 1 for the highest; `null` for the reference and for areas without a value. */
	rank: number | null
	/** Its place among the rows given; `null` for the reference. */
	index: number | null
}

/**
 * The bars from the highest value to the lowest, the reference in its place, areas without a value last. Ranks are
 * those of competitions (1, 2, 2, 4); values that print alike share one, so that no order is claimed that the
 * printed figures do not show.
 */
export function rankedRows({ rows, reference, formatValue }: RankedBarsInput): BarRow[] {
	const valued = rows
		.flatMap((row, index) => (row.value === null ? [] : [{ ...row, index, value: row.value }]))
		.toSorted((a, b) => b.value - a.value)
	const places = new Map<string, number>()
	const ranked = valued.map((row, index): BarRow & { value: number } => {
		const printed = formatValue(row.value, 'A')
		const rank = places.get(printed) ?? index + 1
		places.set(printed, rank)
		return { ...row, status: row.status ?? 'A', role: row.focus ? 'focus' : 'peer', rank }
	})
	if (reference) {
		const place = ranked.findIndex(({ value }) => value < reference.value)
		ranked.splice(place === -1 ? ranked.length : place, 0, {
			...reference,
			status: 'A',
			role: 'reference',
			rank: null,
			index: null,
		})
	}
	const missing = rows.flatMap((row, index) => (row.value === null ? [{ ...row, index }] : []))
	return [
		...ranked,
		...missing.map(
			(row): BarRow => ({
				name: row.name,
				value: null,
				status: row.status ?? 'O',
				role: row.focus ? 'focus' : 'peer',
				rank: null,
				index: row.index,
			}),
		),
	]
}
