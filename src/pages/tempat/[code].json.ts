import type { APIContext } from 'astro'
import { pathsOf } from '../../contract/paths-of.ts'
import { readAreaIndex } from '../../contract/read-generated.ts'
import { villagePlaces } from '../../topics/area/village-places.ts'

/**
 * Where each village of a kabupaten or kota stands among all of them. It is asked for ahead of the pages of these villages
 * and no file of the site: each of them rests on its own place, not on the figures of all others.
 */
export const getStaticPaths = pathsOf(() => {
	const index = readAreaIndex()
	const withVillages = new Set(
		index.flatMap(({ code, level }) => (level === 'desa-kelurahan' ? code.split('.', 2).join('.') : [])),
	)
	return index.filter(({ code }) => withVillages.has(code)).map(({ code }) => ({ params: { code } }))
})

export function GET({ params: { code = '' } }: APIContext) {
	return Response.json(villagePlaces(code))
}
