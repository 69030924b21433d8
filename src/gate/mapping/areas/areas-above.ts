import { type AreaLevel, depthOfLevel } from '../../../schemas/area-level.ts'
import type { MappingArea } from '../understanding.ts'
import type { AreaIndex } from './area-index.ts'
import type { AreaRow } from './area-rows.ts'

/** For each name around a row the areas it may mean; names that no register knows are left out. */
export type AreasAbove = (above: AreaRow['above']) => readonly (readonly MappingArea[])[]

/** Rows that lie in one area share the list of names around them: what it means is looked up at the first of them. */
export function areasAbove(index: AreaIndex): AreasAbove {
	let last: AreaRow['above'] = []
	let areas: readonly (readonly MappingArea[])[] = []
	return (above) => {
		if (above === last) return areas
		last = above
		areas = above.map(({ text, level }) => index.named(text, level)).filter((named) => named.length > 0)
		return areas
	}
}

/** True where some of the areas lie higher than a level. */
export function isDeeper(level: AreaLevel, areas: readonly MappingArea[]): boolean {
	return areas.some((area) => depthOfLevel(area.level) < depthOfLevel(level))
}
