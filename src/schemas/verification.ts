import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'
import { observationStatusSchema } from './observation-status.ts'
import { periodSchema } from './period.ts'

/** What a verification counts: one unit from the first stage to the last, so that shares of stages make sense. */
export const verificationUnits = ['orang', 'keluarga', 'kelompok'] as const

/** Fewest and most stages of a verification: one stage is no way, eight are no drawing. */
export const FEWEST_STAGES = 2
export const MOST_STAGES = 7

/** One stage: how many were left after it; `null` where that is missing or suppressed. */
export const verificationStageSchema = z.strictObject({
	name: bilingualSchema,
	value: z.int().nonnegative().nullable(),
	status: observationStatusSchema,
})
export type VerificationStage = z.infer<typeof verificationStageSchema>

/** A list checked in stages, as `data/verifications.csv` tells it. */
export const verificationSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	area: areaCodeSchema,
	period: periodSchema,
	/** What was looked for: "kemiskinan ekstrem". */
	subject: bilingualSchema,
	unit: z.enum(verificationUnits),
	/** In their order; each holds a part of the one before. */
	stages: z.array(verificationStageSchema).min(FEWEST_STAGES).max(MOST_STAGES),
	source: bilingualSchema,
	/** In how many independent copies the figures were seen. */
	copies: z.int().positive(),
	note: bilingualSchema.nullable(),
})
export type Verification = z.infer<typeof verificationSchema>
