import type { APIContext } from 'astro'
import { pathsOf } from '../contract/paths-of.ts'
import { listDocuments, readDocument } from '../contract/read-generated.ts'

export const getStaticPaths = pathsOf(() => {
	return listDocuments()
		.filter((path) => !path.includes('/'))
		.map((document) => ({ params: { document } }))
})

/** A document for programs at the root of the site, byte for byte as the build scripts wrote it. */
export function GET({ params }: APIContext) {
	return new Response(readDocument(params.document ?? ''))
}
