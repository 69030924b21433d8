import { z } from 'zod'

/** A row that is to be added: its cells by heading. Apart from the form, whose page reads nothing by schema. */
export const rowDraftSchema = z.strictObject({ cells: z.record(z.string(), z.string()) })
export type RowDraft = z.infer<typeof rowDraftSchema>
