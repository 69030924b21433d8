import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'

/** Three numbers: broken, added to, amended (semver.org). */
export const versionNumberSchema = z.string().regex(/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/)

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
const countSchema = z.int().nonnegative()

/** What tells two states of a published table apart; rows are counted, columns and texts are named. */
export const tableChangesSchema = z.strictObject({
	/** Rows with a value that only the newer one has, and rows whose value it has no more. */
	added: countSchema,
	removed: countSchema,
	/** Rows with another value or another status. */
	revised: countSchema,
	/** Rows that mean something else now: another unit, level or month that they refer to. */
	redefined: countSchema,
	/** Rows with other words beside the value: a note, the name of an area. */
	reworded: countSchema,
	columnsAdded: z.array(z.string()),
	columnsRemoved: z.array(z.string()),
	/** Keys of the sidecar with another text. */
	texts: z.array(z.string()),
	/** Counts of rows are not told, and stand as 0: how many cells of a protected table changed helps whoever wants to open it. */
	uncounted: z.literal(true).optional(),
})
export type TableChanges = z.infer<typeof tableChangesSchema>

/** Why the bytes of a version are given out no more, and since when. */
export const withdrawalSchema = z.strictObject({ day: z.iso.date(), reason: bilingualSchema })

/** A version as `npm run record` keeps it. */
export const recordedVersionSchema = z.strictObject({
	version: versionNumberSchema,
	/** Day of the release that brought it. */
	release: z.iso.date(),
	rows: countSchema,
	/** The bytes of its CSV; `null` where they are kept no more. */
	file: z.strictObject({ sha256: sha256Schema, bytes: countSchema }).nullable(),
	/** Against the version before; `null` in the first, and where that one was withdrawn. */
	changes: tableChangesSchema.nullable(),
	/** The beginning of the SHA-256 of each text of the sidecar: which of them changed is told by it. */
	texts: z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)),
	withdrawn: withdrawalSchema.optional(),
})
export type RecordedVersion = z.infer<typeof recordedVersionSchema>

/** `versions/<dataset>/versions.json` of an office's folder: all versions of a dataset, oldest first. */
export const versionListSchema = z.strictObject({
	dataset: z.string(),
	versions: z.array(recordedVersionSchema).min(1),
})
export type VersionList = z.infer<typeof versionListSchema>

/** A version as pages and programs are told of it. */
export const publishedVersionSchema = recordedVersionSchema.omit({ texts: true, file: true }).extend({
	/** Address of its bytes, with what they must hash to; `null` where they are given out no more. */
	file: z.strictObject({ href: z.string(), sha256: sha256Schema, bytes: countSchema }).nullable(),
	/** The newest version, where that is another one. */
	newer: versionNumberSchema.nullable(),
})
export type PublishedVersion = z.infer<typeof publishedVersionSchema>

/** All versions of a dataset, newest first, and what the build changed beyond the newest of them. */
export const datasetVersionsSchema = z.strictObject({
	dataset: z.string(),
	/** What it will be called once the release is recorded, with what changed in it; `null` where nothing did. */
	draft: z.strictObject({ version: versionNumberSchema, changes: tableChangesSchema.nullable() }).nullable(),
	versions: z.array(publishedVersionSchema).min(1),
})
export type DatasetVersions = z.infer<typeof datasetVersionsSchema>
