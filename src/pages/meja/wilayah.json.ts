import { pathsOf } from '../../contract/paths-of.ts'
import { readAreasBelow } from '../../contract/read-generated.ts'

/** Areas without a page, for files on the desk that name some; nothing where every area has one. */
export const getStaticPaths = pathsOf(() => {
	return readAreasBelow() === null ? [] : [{ params: {} }]
})

export function GET() {
	return new Response(readAreasBelow(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
