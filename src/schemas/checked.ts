import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { periodSchema } from './period.ts'

/**
 * Implausible figures that somebody looked at and found right: the rule of `plausibility.csv` is silent for them, and
 * they are counted. Without areas (with what lies inside them), periods or indicators it holds for all of the file.
 */
export const checkedSchema = z.strictObject({
	rule: z.string().min(1),
	areas: z.array(areaCodeSchema).min(1).optional(),
	periods: z.array(periodSchema).min(1).optional(),
	indicators: z.array(z.string().min(1)).min(1).optional(),
	/** What was looked at and what was found, in a sentence. */
	reason: z.string().min(10),
})
export type Checked = z.infer<typeof checkedSchema>
