import { z } from 'zod'
import { areaSchema } from './area.ts'

/** `src/generated/areas.json`: every area that has a page, in the order of its code. */
export const areaIndexSchema = z.array(areaSchema)
export type AreaIndex = z.infer<typeof areaIndexSchema>
