/**
 * The formats that files under `/unduh/` come in, each by its ending, with the type a server sends. Scripts write by this
 * list (`scripts/write/downloads/`), pages link by it.
 */
export const downloadFormats = {
	csv: { type: 'text/csv; charset=utf-8' },
	json: { type: 'application/json; charset=utf-8' },
	bib: { type: 'application/x-bibtex; charset=utf-8' },
	sha256: { type: 'text/plain; charset=utf-8' },
	xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
	parquet: { type: 'application/vnd.apache.parquet' },
	zip: { type: 'application/zip' },
} as const

export type DownloadFormat = keyof typeof downloadFormats
export const downloadEndings = Object.keys(downloadFormats) as [DownloadFormat, ...DownloadFormat[]]

/** The format of a file by its name. */
export function formatOf(file: string): DownloadFormat | undefined {
	return downloadEndings.find((ending) => file.endsWith(`.${ending}`))
}

/** The media type of a format as catalogues name it, without its encoding. */
export function mediaType(format: DownloadFormat): string {
	return downloadFormats[format].type.replace(/;.*/, '')
}
