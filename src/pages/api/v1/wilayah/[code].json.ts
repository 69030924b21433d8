import type { APIContext } from 'astro'
import { pathsOf } from '../../../../contract/paths-of.ts'
import { readAreaIndex, readDownload } from '../../../../contract/read-generated.ts'
import { MOST_OWN_RECORDS } from '../../../../schemas/record-address.ts'

export const getStaticPaths = pathsOf(() => {
	const areas = readAreaIndex()
	const own = areas.length <= MOST_OWN_RECORDS ? areas : areas.filter(({ level }) => level !== 'desa-kelurahan')
	return own.map(({ code }) => ({ params: { code } }))
})

/** Everything known of one area, for programs. */
export function GET({ params }: APIContext) {
	const body = readDownload('api/wilayah', `${params.code}.json`)
	return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
