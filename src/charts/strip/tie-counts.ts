import { type Obstacles, placeLabel } from '../place-label.ts'
import type { Mark } from '../scene.ts'
import type { StripDot } from './dot-strip-input.ts'

/** Equal figures that the eye cannot count once their dots are pushed together. */
const MANY_ALIKE = 10

/** How many dots share a place, above or below each tall stack of equal figures, the tallest first. */
export function tieCounts(
	dots: readonly StripDot[],
	r: number,
	obstacles: Obstacles,
	format: (count: number) => string,
): Mark[] {
	const stacks = [...Map.groupBy(dots, ({ centre: [x] }) => x)]
		.filter(([, tied]) => tied.length >= MANY_ALIKE)
		.toSorted(([, a], [, b]) => b.length - a.length)
	return stacks.flatMap(([x, tied]) => {
		const heights = tied.map(({ centre: [, y] }) => y)
		const places = [
			{ x, y: Math.min(...heights) - r - 5, anchor: 'middle' as const },
			{ x, y: Math.max(...heights) + r + 12, anchor: 'middle' as const },
		]
		return placeLabel(format(tied.length), 't-xs', places, obstacles) ?? []
	})
}
