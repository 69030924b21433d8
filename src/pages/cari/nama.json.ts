import { readAreaIndex } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'

/** Names of all areas with a page, for those who mistype one: pairs of code and name with its kind. */
export function GET() {
	const names = readAreaIndex().map((area) => [area.code, titleOf(area, 'id')])
	return new Response(JSON.stringify(names), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
