import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'
import { periodSchema } from './period.ts'

/**
 * What has to agree with a published figure: the areas inside it, its parts, a rate of a number of people, or the areas
 * inside it at another time.
 */
export const sumKinds = ['areas', 'parts', 'rate', 'dates'] as const
export type SumKind = (typeof sumKinds)[number]

/**
 * How a sum stands to its figure: alike to the last digit; apart by no more than rounding does; apart, and the sidecar
 * says why; apart because two sources or two dates are held together, which is told and not judged; apart without a word;
 * or not to be formed, because figures are missing or in doubt.
 */
export const sumStates = ['exact', 'rounding', 'explained', 'sources', 'unexplained', 'incomplete', 'doubtful'] as const
export type SumState = (typeof sumStates)[number]

/** A gap of sums that somebody looked into, in a sidecar: which sums, of which figures, and what was found. */
export const explainedGapSchema = z.strictObject({
	/** Kind of sum; absent: every kind. */
	sum: z.enum(sumKinds).optional(),
	...bilingualSchema.shape,
	/** With what lies inside them. */
	areas: z.array(areaCodeSchema).min(1).optional(),
	periods: z.array(periodSchema).min(1).optional(),
	indicators: z.array(z.string().min(1)).min(1).optional(),
})
export type ExplainedGap = z.infer<typeof explainedGapSchema>

/** A published figure held to what must agree with it; all numbers in the unit of the indicator. */
export const heldSumSchema = z.strictObject({
	kind: z.enum(sumKinds),
	state: z.enum(sumStates),
	indicator: z.string(),
	area: areaCodeSchema,
	period: periodSchema,
	/** The figure itself, and the dataset it stands in. */
	value: z.number(),
	dataset: z.string(),
	/** What the others come to; `null` where no sum can be formed. */
	sum: z.number().nullable(),
	/** `sum` less `value`. */
	gap: z.number().nullable(),
	/** The largest gap that rounding can make; of two dates, the largest that a year can. */
	tolerance: z.number().nullable(),
	/** Figures that went in, and how many should have. */
	have: z.int().nonnegative(),
	of: z.int().nonnegative(),
	/** Ids of the indicators of what went in, and the period where it is another. */
	others: z.array(z.string()),
	otherPeriod: periodSchema.nullable(),
	/** Dataset of what went in, where it is another. */
	otherDataset: z.string().nullable(),
	explanation: bilingualSchema.nullable(),
})
export type HeldSum = z.infer<typeof heldSumSchema>
