import { z } from 'zod'
import { areaKinds, areaSchema } from './area.ts'
import { electoralDistrictSchema } from './electoral-district.ts'
import { observationStatusSchema } from './observation-status.ts'
import { periodSchema } from './period.ts'
import { countMeasureSchema } from './recipient-files.ts'

const countShape = { value: z.number().nonnegative().nullable(), status: observationStatusSchema }

/** The sum of a district in one period, with the counts of its kecamatan in their order. */
export const districtSumSchema = z.strictObject({
	period: periodSchema,
	...countShape,
	/** Kecamatan whose count is published, of all for which one is expected. */
	published: z.int().nonnegative(),
	of: z.int().nonnegative(),
	parts: z.array(z.strictObject(countShape)),
})
export type DistrictSum = z.infer<typeof districtSumSchema>

/** A count over time, or a rate of two sums, oldest first. */
export const districtFiguresSchema = z.strictObject({ indicator: z.string(), sums: z.array(districtSumSchema).min(1) })
export type DistrictFigures = z.infer<typeof districtFiguresSchema>

/** Recipients of one programme over time, oldest first. */
export const districtProgrammeSchema = z.strictObject({
	programme: z.string(),
	dataset: z.string(),
	simulated: z.boolean(),
	measure: countMeasureSchema,
	sums: z.array(districtSumSchema).min(1),
})
export type DistrictProgramme = z.infer<typeof districtProgrammeSchema>

/** One entry of `src/generated/electoral-districts.json`: a district with the sums of its kecamatan. */
export const districtFileSchema = z.strictObject({
	district: electoralDistrictSchema,
	regency: areaSchema,
	kecamatan: z.array(
		z.strictObject({ area: areaSchema, hasPage: z.boolean(), inside: z.partialRecord(z.enum(areaKinds), z.int()) }),
	),
	figures: z.array(districtFiguresSchema),
	programmes: z.array(districtProgrammeSchema),
})
export type DistrictFile = z.infer<typeof districtFileSchema>
