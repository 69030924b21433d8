import { z } from 'zod'
import { areaSchema } from './area.ts'
import { areaCodeSchema } from './area-code.ts'
import { coverageSchema } from './figure.ts'
import { periodSchema } from './period.ts'
import { breakdowns, recipientMeasures } from './recipients.ts'

const shownOrHidden = (cell: { value: number | null; status: 'A' | 'Q' }) =>
	(cell.value === null) === (cell.status === 'Q')
const shownOrHiddenMessage =
	'sel tersamar tanpa nilai, sel yang ditampilkan bernilai / a hidden cell has no value, a shown one has'

const cellShape = { value: z.int().nonnegative().nullable(), status: z.enum(['A', 'Q']) }

/** A published number of recipients or rupiah, or the one mark for all hidden ones. */
export const recipientCellSchema = z.strictObject(cellShape).refine(shownOrHidden, shownOrHiddenMessage)
export type RecipientCell = z.infer<typeof recipientCellSchema>

/** One category of a breakdown: "pendidikan" of "komponen". */
export const recipientCategorySchema = z
	.strictObject({ category: z.string().min(1), ...cellShape })
	.refine(shownOrHidden, shownOrHiddenMessage)

export const recipientBreakdownSchema = z.strictObject({
	breakdown: z.enum(breakdowns),
	categories: z.array(recipientCategorySchema).min(1),
})
export type RecipientBreakdown = z.infer<typeof recipientBreakdownSchema>

/** One programme in one area and period. `amount` is rupiah paid, `null` where the dataset has none. */
export const recipientPeriodSchema = z.strictObject({
	period: periodSchema,
	total: recipientCellSchema,
	amount: recipientCellSchema.nullable(),
	breakdowns: z.array(recipientBreakdownSchema),
})
export type RecipientPeriod = z.infer<typeof recipientPeriodSchema>

/** What recipients are counted in; never mixed within one programme. */
export const countMeasureSchema = z.enum(recipientMeasures).exclude(['rupiah'])
export type CountedIn = z.infer<typeof countMeasureSchema>

const seriesShape = {
	/** Id of the programme. */
	programme: z.string().min(1),
	/** The file it was read from. */
	dataset: z.string().min(1),
	simulated: z.boolean(),
	measure: countMeasureSchema,
	/** Oldest first. */
	periods: z.array(recipientPeriodSchema).min(1),
}

/** One programme in one area over time. */
export const recipientSeriesSchema = z.strictObject(seriesShape)
export type RecipientSeries = z.infer<typeof recipientSeriesSchema>

/** The newest total of one programme in a child area. */
export const newestTotalSchema = z
	.strictObject({ period: periodSchema, ...cellShape })
	.refine(shownOrHidden, shownOrHiddenMessage)
export type NewestTotal = z.infer<typeof newestTotalSchema>

/**
 * `src/generated/recipients/areas/<code>.json`: programme recipients of one area, after protection.
 * Areas without recipient data have no such file.
 */
export const recipientAreaFileSchema = z.strictObject({
	area: areaSchema,
	programmes: z.array(recipientSeriesSchema),
	children: z.array(
		z.strictObject({
			area: areaSchema,
			hasPage: z.boolean(),
			/** By programme. */
			totals: z.record(z.string(), newestTotalSchema),
		}),
	),
})
export type RecipientAreaFile = z.infer<typeof recipientAreaFileSchema>

/** One area of a programme. */
export const programmeAreaSchema = z.strictObject({
	area: areaSchema,
	hasPage: z.boolean(),
	periods: z.array(recipientPeriodSchema).min(1),
})
export type ProgrammeArea = z.infer<typeof programmeAreaSchema>

/** What one dataset says of a programme, from the area at its top down to the villages, in code order. */
export const programmePartSchema = z.strictObject({
	dataset: z.string().min(1),
	simulated: z.boolean(),
	measure: countMeasureSchema,
	/** The highest area that all others lie in. */
	root: areaCodeSchema,
	/** Villages of that area in the dataset, of all it has: its figures are those of a part where some are missing. */
	coverage: coverageSchema,
	periods: z.array(periodSchema).min(1),
	areas: z.array(programmeAreaSchema).min(1),
})
export type ProgrammePart = z.infer<typeof programmePartSchema>

/** `src/generated/recipients/programmes/<id>.json`: one programme over areas and periods, dataset by dataset. */
export const recipientProgrammeFileSchema = z.strictObject({
	programme: z.string().min(1),
	parts: z.array(programmePartSchema).min(1),
})
export type RecipientProgrammeFile = z.infer<typeof recipientProgrammeFileSchema>
