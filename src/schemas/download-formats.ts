/**
 * The formats a dataset is offered in, each by the ending of its files, with the type a server sends. Scripts write by this
 * list (`scripts/write/dataset-files.ts`), pages link by it.
 */
export const downloadFormats = {
	csv: { type: 'text/csv; charset=utf-8' },
	json: { type: 'application/json; charset=utf-8' },
} as const

export type DownloadFormat = keyof typeof downloadFormats
export const downloadEndings = Object.keys(downloadFormats) as readonly DownloadFormat[]

/** Workbooks beside them: the templates and the list of codes. */
export const workbookFormat = {
	ending: 'xlsx',
	type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
