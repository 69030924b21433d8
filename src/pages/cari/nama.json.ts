import { readAreaIndex } from '../../contract/read-generated.ts'

/** Names of all areas with a page, for those who mistype one: pairs of code and name. */
export function GET() {
	const names = readAreaIndex().map(({ code, name }) => [code, name])
	return new Response(JSON.stringify(names), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
