import { z } from 'zod'
import { areaSchema } from './area.ts'
import { figureSchema } from './figure.ts'
import { indicatorSchema } from './indicator.ts'

/** `src/generated/indicators/<id>.json`: one indicator over all areas that have a figure, in code order. */
export const indicatorFileSchema = z.strictObject({
	indicator: indicatorSchema,
	datasets: z.array(z.string()),
	areas: z.array(z.strictObject({ area: areaSchema, hasPage: z.boolean(), figures: z.array(figureSchema).min(1) })),
})
export type IndicatorFile = z.infer<typeof indicatorFileSchema>
