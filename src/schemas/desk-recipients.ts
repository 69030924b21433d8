import { z } from 'zod'

/** A name that may become the name of files: no dot, no way to another folder. */
export const datasetNameSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** What the desk hands to the office's own server: codes and categories of rows, and their sidecar. */
export const recipientsToProtectSchema = z.strictObject({
	dataset: datasetNameSchema,
	csv: z.string(),
	yaml: z.string(),
	/** Figures that were published may be hidden from now on. */
	acceptNewlyHidden: z.boolean(),
})
export type RecipientsToProtect = z.infer<typeof recipientsToProtectSchema>

/** What became of rows that were handed over: sentences and numbers of cells, never a row. */
export type ProtectedRecipients = {
	/** What the result is called when it is to be written; `null` where nothing may be. */
	release: string | null
	/** What stands against it, or should be known. */
	said: readonly string[]
	/** What would be published and what is hidden, and why: the screen of `npm run protect`. */
	shown: readonly string[]
	/** What becomes of each programme and period of the dataset. */
	periods: readonly ReleasedPeriod[]
}

/** `new`: never released. `revised`: released anew. `same`: nothing changes. `kept`: not in this file, stays as it is. */
export type ReleasedPeriod = { programme: string; period: string; fate: 'new' | 'revised' | 'same' | 'kept' }
