import { z } from 'zod'
import { downloadEndings } from './download-formats.ts'

/**
 * What a file is about: the rows of a dataset, of an indicator over all datasets, of an area and those in it; a register;
 * a form to fill in; the list of area codes; an earlier version of a dataset, or the list of its versions;
 * what is told of other files; everything.
 */
export const downloadKinds = [
	'dataset',
	'indicator',
	'area',
	'register',
	'template',
	'codes',
	'version',
	'metadata',
	'all',
] as const

/** A file under `/unduh/` that the build writes. Briefs, which are printed from pages, are not among them. */
export const downloadSchema = z.strictObject({
	/** Below `/unduh/`. */
	path: z.string().min(1),
	format: z.enum(downloadEndings),
	kind: z.enum(downloadKinds),
	/** Of the dataset, indicator or register; the code of the area. */
	id: z.string().min(1),
	/** Rows of its table, the heading not counted; `null` for forms. */
	rows: z.int().nonnegative().nullable(),
	bytes: z.int().nonnegative(),
	/** SHA-256 of its bytes, in small hexadecimal letters. */
	sha256: z.string().regex(/^[\da-f]{64}$/),
})
export type Download = z.infer<typeof downloadSchema>

/** The list of them in the generated folder, by path: what pages, catalogues and metadata speak of files by. */
export const downloadListFile = 'downloads.json'
