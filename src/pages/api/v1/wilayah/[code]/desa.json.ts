import type { APIContext, InferGetStaticPropsType } from 'astro'
import { pathsOf } from '../../../../../contract/paths-of.ts'
import { readAreaIndex, readDownload } from '../../../../../contract/read-generated.ts'
import { parentCodeOf } from '../../../../../schemas/area-level.ts'

export const getStaticPaths = pathsOf(() => {
	const villages = readAreaIndex().filter(({ level }) => level === 'desa-kelurahan')
	const inside = Map.groupBy(villages, ({ code }) => parentCodeOf(code) ?? '')
	return [...inside].map(([code, own]) => ({ params: { code }, props: { villages: own.map((one) => one.code) } }))
})

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** Everything known of the villages of one kecamatan, for programs: their records one after the other, as written. */
export function GET({ params, props }: APIContext<Props>) {
	const text = (code: string) => new TextDecoder().decode(readDownload('api/wilayah', `${code}.json`)).trim()
	const body = `{"kode_wilayah":${JSON.stringify(params.code)},"desa":[${props.villages.map(text).join(',')}]}\n`
	return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
