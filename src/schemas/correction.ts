import { z } from 'zod'
import { areaSchema } from './area.ts'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'
import { periodSchema } from './period.ts'

/** What was corrected: a figure, the name of an area, or the unit that a dataset counts in. */
export const correctionKinds = ['figure', 'name', 'unit'] as const

/** A number, or a word: a category, a name, a unit; `null` where there was, or is, no value. */
export const correctedValueSchema = z.union([z.number(), z.string().min(1), z.null()])
export type CorrectedValue = z.infer<typeof correctedValueSchema>

/** A correction as `data/corrections.csv` tells it. */
export const correctionSchema = z.strictObject({
	/** Day of the correction. */
	date: z.iso.date(),
	kind: z.enum(correctionKinds),
	/** Of figures and units. */
	dataset: z.string().nullable(),
	/** Of figures, and of units that one indicator alone is counted in. */
	indicator: z.string().nullable(),
	/** Of figures and names. */
	area: areaCodeSchema.nullable(),
	/** Of figures. */
	period: periodSchema.nullable(),
	/** Month that the figure refers to, where its dataset names one for the year; else its period. */
	reference: periodSchema.nullable(),
	before: correctedValueSchema,
	after: correctedValueSchema,
	/** True where the portal itself showed the old value; false where its source did, and the portal never. */
	shown: z.boolean(),
	/** True where a later correction changed the new value again. */
	superseded: z.boolean(),
	reason: bilingualSchema,
	source: bilingualSchema,
})
export type Correction = z.infer<typeof correctionSchema>

/** A correction with the areas around its own from Indonesia down, itself last; none for a unit. */
export const publishedCorrectionSchema = correctionSchema.extend({ places: z.array(areaSchema) })
export type PublishedCorrection = z.infer<typeof publishedCorrectionSchema>
