import { readIndicators, readPortal } from '../contract/read-generated.ts'
import { keptFor } from '../contract/readings.ts'
import { type LevelPlan, planOf } from '../plan/level-plan.ts'
import { reachInside, reachOf } from '../plan/reach.ts'
import type { AreaFile } from '../schemas/area-file.ts'

/** What the page of an area shows of the area itself. */
export function areaPlan(file: AreaFile): LevelPlan {
	return own(file)
}

/** What it shows of the areas inside. */
export function insidePlan(file: AreaFile): LevelPlan {
	return inside(file)
}

const own = keptFor((file: AreaFile) => planOf(readIndicators(), reachOf(file), readPortal().plan?.[file.area.level]))

const inside = keptFor((file: AreaFile) => {
	const level = file.children[0]?.area.level
	return planOf(readIndicators(), reachInside(file.children), level && readPortal().plan?.[level])
})
