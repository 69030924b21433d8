import { parentCodeOf } from '../../../../src/schemas/area-code.ts'
import type { PublishedSystem } from './published-system.ts'

/** The hidden leaves of a breakdown that share the nearest published area; '' where none is published around. */
export function blocksOf(system: PublishedSystem, breakdown: string): Map<string, string[]> {
	const category = system.columns.find((column) => column.breakdown === breakdown)?.category ?? ''
	const areas = new Set(system.areas)
	const leaves = new Set(system.unknowns.filter((unknown) => unknown.breakdown === breakdown).map(({ leaf }) => leaf))
	return Map.groupBy(leaves, (leaf) => {
		let above = parentCodeOf(leaf)
		while (above !== undefined && areas.has(above) && system.isHidden(above, breakdown, category))
			above = parentCodeOf(above)
		return above !== undefined && areas.has(above) ? above : ''
	})
}
