import type { APIContext } from 'astro'
import { pathsOf } from '../../../../contract/paths-of.ts'
import { readDownload, readElectoralDistricts } from '../../../../contract/read-generated.ts'

export const getStaticPaths = pathsOf(() => {
	return readElectoralDistricts().map(({ district }) => ({ params: { id: district.id } }))
})

/** The sums of one electoral district, for programs. */
export function GET({ params }: APIContext) {
	const body = readDownload('api/dapil', `${params.id}.json`)
	return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
