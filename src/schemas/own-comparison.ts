import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'

/** A comparison that the office chose itself; `id` is its address under /bandingkan/. */
export const ownComparisonSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	title: bilingualSchema,
	/** As many as lines can still be told apart. */
	areas: z.array(areaCodeSchema).min(2).max(10),
})
