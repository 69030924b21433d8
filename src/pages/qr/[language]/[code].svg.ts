import type { APIContext, InferGetStaticPropsType } from 'astro'
import { villageCodes } from '../../../components/shell/village-codes.ts'
import { pathsOf } from '../../../contract/paths-of.ts'
import { readAreaIndex, readPortal } from '../../../contract/read-generated.ts'
import { parentCodeOf } from '../../../schemas/area-level.ts'

export const getStaticPaths = pathsOf(() => {
	const villages = readAreaIndex().filter(({ level }) => level === 'desa-kelurahan')
	const inside = [...Map.groupBy(villages, ({ code }) => parentCodeOf(code) ?? '')]
	return readPortal().languages.flatMap((language) =>
		inside.map(([code, own]) => ({
			params: { language, code },
			props: { language, villages: own.map((one) => one.code) },
		})),
	)
})

type Props = InferGetStaticPropsType<typeof getStaticPaths>

/** The codes that pages of the villages of a kecamatan print. */
export function GET({ props, site }: APIContext<Props>) {
	if (!site) throw new Error('the site has no address; astro.config.mjs names it')
	return new Response(villageCodes(props.villages, props.language, site))
}
