import { parentCodeOf } from '../../../../../src/schemas/area-code.ts'
import type { PublishedSystem } from './published-system.ts'

/** The leaves hidden in a category that share the nearest area where it is shown; '' where none is around. */
export function blocksOf(system: PublishedSystem, breakdown: string, category: string): Map<string, string[]> {
	const areas = new Set(system.areas)
	const ofCategory = system.unknowns.filter(
		(unknown) => unknown.breakdown === breakdown && unknown.category === category,
	)
	return Map.groupBy(
		ofCategory.map(({ leaf }) => leaf),
		(leaf) => {
			let above = parentCodeOf(leaf)
			while (above !== undefined && areas.has(above) && system.isHidden(above, breakdown, category)) {
				above = parentCodeOf(above)
			}
			return above !== undefined && areas.has(above) ? above : ''
		},
	)
}
