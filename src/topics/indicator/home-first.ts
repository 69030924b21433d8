import { readArea, readPortal } from '../../contract/read-generated.ts'
import { parentCodeOf } from '../../schemas/area-code.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'

/** The areas that those of an indicator lie in: first the ones around or inside the home area, then by code. */
export function parentsOf({ areas }: IndicatorFile): AreaFile[] {
	const home = readPortal().home_area
	const codes = [...new Set(areas.flatMap(({ area }) => parentCodeOf(area.code) ?? []))].sort()
	const isNear = (code: string) => isWithin(home, code) || isWithin(code, home)
	return [...codes.filter(isNear), ...codes.filter((code) => !isNear(code))].map(readArea)
}

function isWithin(code: string, around: string): boolean {
	return code === around || code.startsWith(`${around}.`)
}
