import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'

/** A name that an area bears outside the register. */
export const areaNameSchema = z.strictObject({ name: z.string().min(1), code: areaCodeSchema })
export type AreaName = z.infer<typeof areaNameSchema>
