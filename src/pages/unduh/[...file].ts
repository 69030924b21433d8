import type { APIContext } from 'astro'
import { listDownloads, readDownload } from '../../contract/read-generated.ts'
import { downloadEndings, downloadFormats, workbookFormat } from '../../schemas/download-formats.ts'

export function getStaticPaths() {
	return listDownloads().map((file) => ({ params: { file } }))
}

/** A download, byte for byte as the build scripts wrote it. */
export function GET({ params }: APIContext) {
	const file = params.file ?? ''
	const ending = downloadEndings.find((one) => file.endsWith(`.${one}`)) ?? 'json'
	const { type } = file.endsWith(`.${workbookFormat.ending}`) ? workbookFormat : downloadFormats[ending]
	return new Response(readDownload('unduh', file), { headers: { 'Content-Type': type } })
}
