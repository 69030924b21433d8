import { readAreaIndex } from '../../contract/read-generated.ts'
import { areaKinds } from '../../schemas/area.ts'
import type { AreaListing } from '../../topics/compare/area-finder.ts'

/** Every area with a page, in few bytes: what the comparison finds areas in. */
export function GET() {
	const listing: AreaListing = {
		kinds: areaKinds,
		areas: readAreaIndex().map(({ code, name, kind }) => [code, name, areaKinds.indexOf(kind)]),
	}
	return new Response(JSON.stringify(listing), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
