/** What a dataset says of its version itself; absent where none was ever recorded. */
export type Numbered = { readonly version?: string | undefined; readonly released?: string | undefined }

/** Which edition of a dataset the portal shows; what is not known is `null`. */
export type DatasetEdition = {
	/** Semantic version. */
	readonly version: string | null
	/** Day of the release that brought it, ISO. */
	readonly released: string | null
}

/**
 * The edition of a dataset, for catalogues and citations: the one place where they take it from.
 * @param lastChange day of the newest recorded release that changed its figures, for datasets without a number
 */
export function datasetEdition({ version, released }: Numbered, lastChange: string | null): DatasetEdition {
	return { version: version ?? null, released: released ?? lastChange }
}
