import { readPortal } from '../../contract/read-generated.ts'
import { parentCodeOf } from '../../schemas/area-code.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { type StandingGroup, standingGroups } from './standing-groups.ts'

/** Areas compared where an indicator has none that stand beside one another. */
const FIRST = 4

/**
 * The areas an indicator is first compared by: the home area, the highest and the lowest of those it is set beside, and
 * the area around them.
 */
export function firstCompared(file: IndicatorFile): string[] {
	const home = readPortal().home_area
	const has = (code: string | undefined) => file.areas.some(({ area }) => area.code === code)
	const [group] = standingGroups(file)?.groups ?? []
	const codes = [home, ...(group ? endsOf(group) : []), parentCodeOf(home), group?.within]
	const chosen = [...new Set(codes)].filter((code): code is string => code !== undefined && has(code))
	return chosen.length > 1 ? chosen.slice(0, FIRST) : file.areas.slice(0, FIRST).map(({ area }) => area.code)
}

/** The highest and the lowest; a doubtful figure is no end of anything. */
function endsOf({ items }: StandingGroup): (string | undefined)[] {
	const sure = items.filter(({ figure }) => figure.status !== 'U')
	return [sure.at(0)?.area.code, sure.at(-1)?.area.code]
}
