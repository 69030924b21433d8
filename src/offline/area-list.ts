import { z } from 'zod'
import { areaCodeSchema } from '../schemas/area-code.ts'

/** What has to be fetched to keep a kabupaten/kota with all that lies in it; written at build, one a language. */
export const areaListSchema = z.strictObject({
	code: areaCodeSchema,
	/** Release that all of it belongs to. */
	release: z.string(),
	/** Bytes on the line: pages and what they are drawn with, packed. */
	bytes: z.int().positive(),
	/** Addresses of the pages. */
	pages: z.array(z.string().startsWith('/')).min(1),
})
export type AreaList = z.infer<typeof areaListSchema>
