import { z } from 'zod'

/**
 * Why a table may hold small counts of people in small areas: `population` is a register of everybody who lives there,
 * `reviewed` was looked at by somebody who answers for it.
 */
export const smallCountsSchema = z.strictObject({
	indicators: z.array(z.string()).min(1),
	kind: z.enum(['population', 'reviewed']),
	/** In a sentence. */
	reason: z.string().min(10),
})
export type SmallCounts = z.infer<typeof smallCountsSchema>
