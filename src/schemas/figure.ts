import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { observationSchema } from './observation.ts'
import { periodSchema } from './period.ts'

/** How far a figure was added up: 27 of 27 kecamatan is complete, 18 of 295 desa is partial. */
export const coverageSchema = z.strictObject({ have: z.int(), of: z.int() })
export type Coverage = z.infer<typeof coverageSchema>

/** The recipe of a derived figure: which formula was applied to which figures. */
export const derivationSchema = z.strictObject({
	/** The formula in symbols, as printed on the page. */
	formula: z.string().min(1),
	/** What went in: one entry an indicator and period; `areas` is a code, or a pattern such as `35.29.*`. */
	inputs: z.array(z.strictObject({ indicator: z.string(), period: periodSchema, areas: z.string() })).min(1),
	/** Areas with a figure, of all areas that should have one; `null` where nothing is added up. */
	coverage: coverageSchema.nullable(),
})
export type Derivation = z.infer<typeof derivationSchema>

/** Place among the areas under the same parent; 1 is the highest value. Equal rounded values share a rank. */
export const rankSchema = z.strictObject({
	rank: z.int().positive(),
	/** Areas ranked. */
	of: z.int().positive(),
	/** Areas that share this rank, this one included. */
	tied: z.int().positive(),
})
export type Rank = z.infer<typeof rankSchema>

/** Change from an earlier figure, in the unit (points for a rate) and in percent of the earlier one. */
export const changeSchema = z.strictObject({
	from: periodSchema,
	points: z.number(),
	percent: z.number().nullable(),
})
export type Change = z.infer<typeof changeSchema>

/** Where a figure stands: in its parent, among its siblings, and since the figure before. */
export const comparisonSchema = z.strictObject({
	rank: rankSchema.nullable(),
	parent: z.strictObject({ area: areaCodeSchema, value: z.number() }).nullable(),
	/** Median over all areas under the same parent that have a figure, this one included. */
	siblingMedian: z.number().nullable(),
	change: changeSchema.nullable(),
})
export type Comparison = z.infer<typeof comparisonSchema>

/** A published figure: an observation as read or as derived, with its comparison. */
export const figureSchema = observationSchema.omit({ area: true, indicator: true, dataset: true }).extend({
	/** The file it was read from; `null` for derived figures. */
	dataset: z.string().nullable(),
	derivation: derivationSchema.nullable(),
	comparison: comparisonSchema.nullable(),
})
export type Figure = z.infer<typeof figureSchema>
