import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'

/** A printed brief: the area and language it is about, and its file below the site. */
export const briefSchema = z.strictObject({
	code: areaCodeSchema,
	language: z.enum(['id', 'en']),
	file: z.string().regex(/^unduh\/ringkas\/.+\.pdf$/),
})
export type Brief = z.infer<typeof briefSchema>
