import type { Rank } from '../schemas/figure.ts'
import { roundHalfAway } from './round-half-away.ts'

/**
 * Rank of each value, in the order given; 1 is the highest. Values are rounded to the indicator's
 * decimals first, and equal ones share a rank: no order is claimed between figures that print alike.
 * Ties are counted as in competitions: 1, 2, 2, 4.
 */
export function ranks(values: readonly number[], decimals: number): Rank[] {
	const rounded = values.map((value) => roundHalfAway(value, decimals))
	const places = new Map<number, { rank: number; tied: number }>()
	rounded
		.toSorted((a, b) => b - a)
		.forEach((value, index) => {
			const place = places.get(value)
			if (place) place.tied += 1
			else places.set(value, { rank: index + 1, tied: 1 })
		})
	return rounded.map((value) => ({ rank: 1, tied: 1, ...places.get(value), of: values.length }))
}
