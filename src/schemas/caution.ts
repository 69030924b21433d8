import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'
import { periodSchema } from './period.ts'

/**
 * What a caution is about: a series that breaks, a sample whose small gaps mean nothing, areas or levels the figures do
 * not hold for, a measure that another has replaced, figures in doubt, figures that are not all there; or anything else.
 */
export const cautionKinds = ['break', 'survey', 'coverage', 'replaced', 'doubtful', 'partial', 'note'] as const
export type CautionKind = (typeof cautionKinds)[number]

/**
 * Something a reader must know of the figures of a dataset, in the steward's words. Pages choose by the kind what to say
 * where; `areas` (with what lies inside them), `periods` and `indicators` say of which figures it holds, else of all.
 */
export const cautionSchema = z.strictObject({
	/** A caution without a kind is a note. */
	kind: z.enum(cautionKinds).optional(),
	...bilingualSchema.shape,
	areas: z.array(areaCodeSchema).min(1).optional(),
	periods: z.array(periodSchema).min(1).optional(),
	indicators: z.array(z.string().min(1)).min(1).optional(),
})
export type Caution = z.infer<typeof cautionSchema>
