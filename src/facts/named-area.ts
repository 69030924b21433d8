import { readArea, readAreaIndex } from '../contract/read-generated.ts'
import { keptFor } from '../contract/readings.ts'
import type { Area } from '../schemas/area.ts'
import { levelOfCode, parentCodeOf } from '../schemas/area-code.ts'

/** An area with its name, and whether the portal has a page of it. */
export type NamedArea = { area: Area; hasPage: boolean }

/** The areas that have a page, by code; made anew when the list is another. */
const byCodeIn: (index: readonly Area[]) => ReadonlyMap<string, Area> = keptFor(
	(index) => new Map(index.map((area) => [area.code, area])),
)

/**
 * The name of an area that figures lie in, with or without a page of its own: from the list of pages, else from the
 * page of the area around it. One that nobody names goes by its code, and is never linked.
 */
export function namedArea(code: string): NamedArea {
	const byCode = byCodeIn(readAreaIndex())
	const own = byCode.get(code)
	if (own) return { area: own, hasPage: true }
	const parent = parentCodeOf(code)
	const among = parent !== undefined && byCode.has(parent) ? readArea(parent).children : []
	const area = among.find((child) => child.area.code === code)?.area
	return { area: area ?? nameless(code), hasPage: false }
}

function nameless(code: string): Area {
	const level = levelOfCode(code) ?? 'desa-kelurahan'
	const kind = level === 'kabupaten-kota' ? 'kabupaten' : level === 'desa-kelurahan' ? 'desa' : level
	return { code, name: code, kind, level }
}
