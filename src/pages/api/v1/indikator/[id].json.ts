import type { APIContext } from 'astro'
import { pathsOf } from '../../../../contract/paths-of.ts'
import { readDownload, readShownIndicators } from '../../../../contract/read-generated.ts'

export const getStaticPaths = pathsOf(() => {
	return [...readShownIndicators().keys()].map((id) => ({ params: { id } }))
})

/** Everything known of one indicator, for programs and for the comparison. */
export function GET({ params }: APIContext) {
	const body = readDownload('api/indikator', `${params.id}.json`)
	return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
