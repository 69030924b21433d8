import { pathsOf } from '../../contract/paths-of.ts'
import { readDeskRegisters } from '../../contract/read-generated.ts'

/** What the desk holds a table to; nothing where the portal has no desk. */
export const getStaticPaths = pathsOf(() => {
	return readDeskRegisters() === null ? [] : [{ params: {} }]
})

export function GET() {
	return new Response(readDeskRegisters(), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
