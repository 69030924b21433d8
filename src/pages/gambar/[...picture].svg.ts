import type { APIContext } from 'astro'
import { portalLanguages } from '../../contract/languages.ts'
import { pathsOf } from '../../contract/paths-of.ts'
import { type PageWithPicture, pagesWithPicture } from '../../topics/sharing/all-pictures.ts'

/** Pictures for sharing as drawings; the build makes a PNG of each and takes the drawing away. */
export const getStaticPaths = pathsOf(async () => {
	const pages = await Promise.all(portalLanguages().map(pagesWithPicture))
	return pages.flat().map((page) => ({ params: { picture: page.name }, props: { page } }))
})

/** A page without a picture answers nothing, of which no file is made. */
export function GET({ props, site }: APIContext<{ page: PageWithPicture }>) {
	const drawing = props.page.picture()?.draw(site?.host ?? '')
	return new Response(drawing ?? null, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
}
