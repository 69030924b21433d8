import { changeMap } from '../../../src/chart-content/change-map.ts'
import { childrenMap } from '../../../src/chart-content/map.ts'
import type { AreaContext } from '../../../src/facts/area-context.ts'
import { insidePlan } from '../../../src/facts/area-plan.ts'

/** Every map that could be drawn of what lies inside an area, however few areas that are. */
export function mapsInside({ file, language }: AreaContext) {
	return insidePlan(file).maps.flatMap((ids) =>
		ids.flatMap((id) => [childrenMap(file, id, language), changeMap(file, id, language)].filter((map) => map !== null)),
	)
}
