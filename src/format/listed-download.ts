import { type Download, downloadSchema } from '../schemas/download.ts'
import { roundBytes } from './bytes.ts'

/** A file as pages list it: besides its bytes, its size as a reader is told of it, which hardly ever changes. */
export type ListedDownload = Download & { size: number }

export const listedColumns = [...downloadSchema.keyof().options, 'size'] as const

/** A file as pages list it. */
export function listedDownload(download: Download): ListedDownload {
	return { ...download, size: roundBytes(download.bytes) }
}
