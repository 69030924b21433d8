import type { APIContext } from 'astro'
import { portalLanguages } from '../../contract/languages.ts'
import { allPictures } from '../../topics/sharing/all-pictures.ts'
import type { SharingPicture } from '../../topics/sharing/sharing-picture.ts'

/** Pictures for sharing as drawings; the build makes a PNG of each and takes the drawing away. */
export async function getStaticPaths() {
	const pictures = await Promise.all(portalLanguages().map(allPictures))
	return pictures.flat().map((picture) => ({ params: { picture: picture.name }, props: { picture } }))
}

export function GET({ props, site }: APIContext<{ picture: SharingPicture }>) {
	return new Response(props.picture.draw(site?.host ?? ''), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	})
}
