import { type Zippable, zipSync } from 'fflate'

/** First day that a ZIP can name; the same bytes whenever and wherever it is packed. */
const firstDay = new Date(1980, 0, 1)

/** Packs files into a ZIP under one folder, in the order of their paths. Packed pictures and fonts are stored as they are. */
export function zipFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const entries: Zippable = {}
	for (const path of [...files.keys()].sort()) {
		const level = /\.(?:woff2|png|jpe?g|webp|avif)$/.test(path) ? 0 : 9
		entries[`${folder}/${path}`] = [files.get(path) ?? new Uint8Array(), { level, mtime: firstDay }]
	}
	return zipSync(entries)
}
