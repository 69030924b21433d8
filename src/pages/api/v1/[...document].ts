import type { APIContext } from 'astro'
import { pathsOf } from '../../../contract/paths-of.ts'
import { listDocuments, readDocument } from '../../../contract/read-generated.ts'

const FOLDER = 'api/v1/'

export const getStaticPaths = pathsOf(() => {
	return listDocuments()
		.filter((path) => path.startsWith(FOLDER))
		.map((path) => ({ params: { document: path.slice(FOLDER.length) } }))
})

/** What the interface for programs says of itself, byte for byte as the build scripts wrote it. */
export function GET({ params }: APIContext) {
	return new Response(readDocument(FOLDER + params.document))
}
