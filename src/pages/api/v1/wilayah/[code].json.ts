import type { APIContext } from 'astro'
import { readAreaIndex, readDownload } from '../../../../contract/read-generated.ts'

export function getStaticPaths() {
	return readAreaIndex().map(({ code }) => ({ params: { code } }))
}

/** Everything known of one area, for programs. */
export function GET({ params }: APIContext) {
	const body = readDownload('api/wilayah', `${params.code}.json`)
	return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
