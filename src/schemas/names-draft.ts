import { z } from 'zod'
import { areaNameSchema } from './area-name.ts'

/** Names of areas that somebody answered for at the desk, and what to note of where they were met. */
export const namesDraftSchema = z.strictObject({ names: z.array(areaNameSchema).min(1).max(5000), note: z.string() })
export type NamesDraft = z.infer<typeof namesDraftSchema>
