import type { APIContext } from 'astro'
import { pathsOf } from '../../contract/paths-of.ts'
import { listDownloads, readDownload } from '../../contract/read-generated.ts'
import { downloadFormats, formatOf } from '../../schemas/download-formats.ts'

export const getStaticPaths = pathsOf(() => {
	return listDownloads().map((file) => ({ params: { file } }))
})

/** A download, byte for byte as the build scripts wrote it. */
export function GET({ params }: APIContext) {
	const file = params.file ?? ''
	const { type } = downloadFormats[formatOf(file) ?? 'json']
	return new Response(readDownload('unduh', file), { headers: { 'Content-Type': type } })
}
