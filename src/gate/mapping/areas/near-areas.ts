import { COUNTRY_CODE, depthOfLevel, parentCodeOf } from '../../../schemas/area-level.ts'
import { editDistance } from '../../../search/edit-distance.ts'
import { todaySpelling } from '../../../search/old-spelling.ts'
import type { MappingArea } from '../understanding.ts'
import { type AreaIndex, liesIn } from './area-index.ts'
import { areaKey, areaReadings } from './area-key.ts'
import type { AreaRow } from './area-rows.ts'

/** A few letters differ, and no neighbour is called exactly so. */
export function isSlip(name: string, area: MappingArea, index: AreaIndex): boolean {
	const siblings = index.childrenOf(parentCodeOf(area.code) ?? '')
	const key = todaySpelling(areaKey(area.name))
	const most = Math.min(3, Math.floor(key.length / 4) + 1)
	const isNear = areaReadings(name).some((reading) => {
		const fits = reading.kinds === null || reading.kinds.includes(area.kind)
		return fits && editDistance(todaySpelling(reading.key), key, most) <= most
	})
	return isNear && !index.named(name, area.level).some(({ code }) => siblings.some((sibling) => sibling.code === code))
}

/** Areas that a name that was not found may be a slip of: those that could stand in its place. */
export function near({ name, above, level, groups }: AreaRow, parent: string | null, index: AreaIndex): MappingArea[] {
	const outer = above
		.flatMap((one) => index.named(one.text, one.level))
		.filter(({ code }) => parent === null || liesIn(code, parent))
	const roots =
		outer.length > 0
			? outer
			: groups.length > 0
				? groups
				: [parent ?? COUNTRY_CODE].flatMap((code) => index.get(code) ?? [])
	const depth = level === 'any' ? 2 : depthOfLevel(level)
	const around = roots.flatMap(({ code }) => below(code, depth, index.childrenOf))
	return [...new Set([...around, ...index.anywhere(name)])]
}

function below(code: string, depth: number, childrenOf: (code: string) => readonly MappingArea[]): MappingArea[] {
	const level = code === COUNTRY_CODE ? 0 : code.split('.').length
	if (level >= depth) return []
	const children = childrenOf(code)
	return level + 1 === depth ? [...children] : children.flatMap((child) => below(child.code, depth, childrenOf))
}
