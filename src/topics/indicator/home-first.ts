import { mayHaveMap } from '../../chart-content/area-maps.ts'
import { readArea, readPortal } from '../../contract/read-generated.ts'
import { parentCodeOf } from '../../schemas/area-code.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'

/**
 * The areas whose children an indicator may show on a map: first the ones around or inside the home area, then by code.
 * Of the others, which may be hundreds, nothing is read.
 */
export function mappedParents({ indicator, areas }: IndicatorFile): AreaFile[] {
	const home = readPortal().home_area
	const inside = Map.groupBy(areas, ({ area }) => parentCodeOf(area.code) ?? '')
	const codes = [...inside.keys()]
		.filter((code) => code !== '' && mayHaveMap(code, inside.get(code)?.length ?? 0, indicator))
		.sort()
	const isNear = (code: string) => isWithin(home, code) || isWithin(code, home)
	return [...codes.filter(isNear), ...codes.filter((code) => !isNear(code))].map(readArea)
}

function isWithin(code: string, around: string): boolean {
	return code === around || code.startsWith(`${around}.`)
}
