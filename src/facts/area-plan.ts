import { readIndicators, readPortal } from '../contract/read-generated.ts'
import { type LevelPlan, planOf } from '../plan/level-plan.ts'
import { reachInside, reachOf } from '../plan/reach.ts'
import type { AreaFile } from '../schemas/area-file.ts'

const own = new WeakMap<AreaFile, LevelPlan>()
const inside = new WeakMap<AreaFile, LevelPlan>()

/** What the page of an area shows of the area itself. */
export function areaPlan(file: AreaFile): LevelPlan {
	const kept = own.get(file)
	if (kept) return kept
	const made = planOf(readIndicators(), reachOf(file), readPortal().plan?.[file.area.level])
	own.set(file, made)
	return made
}

/** What it shows of the areas inside. */
export function insidePlan(file: AreaFile): LevelPlan {
	const kept = inside.get(file)
	if (kept) return kept
	const level = file.children[0]?.area.level
	const made = planOf(readIndicators(), reachInside(file.children), level && readPortal().plan?.[level])
	inside.set(file, made)
	return made
}
