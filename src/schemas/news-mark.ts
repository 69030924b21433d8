import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'

/** A news item as the trends of what it is about name it: when what it tells of was, and its title in each language it has. */
export const newsMarkSchema = z.strictObject({
	slug: z.string(),
	/** Day of the event, else of the source; of both the year counts. */
	date: z.iso.date(),
	areas: z.array(areaCodeSchema),
	indicators: z.array(z.string()),
	programmes: z.array(z.string()),
	titles: z.strictObject({ id: z.string().optional(), en: z.string().optional() }),
})
export type NewsMark = z.infer<typeof newsMarkSchema>
