import { readAreaIndex, readUnlisted } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { areaPath } from '../../i18n/address.ts'

/**
 * Names of all areas with a page, for those who mistype one: pairs of code and name with its kind. No invented name is
 * proposed for one that was mistyped.
 */
export function GET() {
	const areas = readAreaIndex().filter(({ code }) => !readUnlisted().has(areaPath(code)))
	const names = areas.map((area) => [area.code, titleOf(area, 'id')])
	return new Response(JSON.stringify(names), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
