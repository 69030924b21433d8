import { z } from 'zod'
import { allowanceSchema } from './allowance.ts'
import { areaCodeSchema, areaLevelSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'
import { cautionSchema } from './caution.ts'
import { checkedSchema } from './checked.ts'
import { licenceFormSchema } from './licence-form.ts'
import { explainedGapSchema } from './reconciliation.ts'
import { smallCountsSchema } from './small-counts.ts'

const isoDate = z.iso.date()

/**
 * Which month the yearly figures of a table refer to. Susenas tables print "2022" for March 2022;
 * from this comes the reference month that pages print and that comparators are matched by.
 */
export const referenceMonthSchema = z.strictObject({
	from: z.int().min(1945),
	to: z.int().min(1945).optional(),
	month: z.int().min(1).max(12),
})

/** The sidecar `<dataset>.yaml` beside each `<dataset>.csv`: who published what, when and under which terms. */
export const sidecarSchema = z.strictObject({
	title: bilingualSchema,
	publisher: bilingualSchema,
	/** The publisher's table, by its printed name. */
	table: bilingualSchema,
	/** How and from where the copy was made. */
	source: bilingualSchema,
	/** Statistical activity or register behind the figures: Susenas, DTSEN, SIAK …; in both languages where its name is translated. */
	register: z.union([z.string().min(1), bilingualSchema], {
		error: 'teks, atau teks dalam id dan en / text, or text in id and en',
	}),
	licence: bilingualSchema,
	/** The same terms in a form that programs know, where there is one. */
	licence_id: licenceFormSchema.optional(),
	/** Day the publisher issued the newest figures; year or year-month where the day is unknown. */
	issued: z.union([isoDate, z.string().regex(/^\d{4}(-\d{2})?$/)]),
	/** In how many independent copies the figures were seen. */
	copies: bilingualSchema,
	method: bilingualSchema,
	/** Cautions a reader must see beside the figures. */
	cautions: z.array(cautionSchema),
	/** Sums that do not agree with these figures, and why. */
	gaps: z.array(explainedGapSchema).optional(),
	reference_months: z.array(referenceMonthSchema).default([]),
	/** `point`: this file writes 1234.5, as software exports do. Absent: the portal's own format applies. */
	number_format: z.enum(['comma', 'point']).optional(),
	simulated: z.boolean().default(false),
	/** Reviewed false alarms of the personal-data detector. */
	allow: z.array(allowanceSchema).optional(),
	/** Indicators that may have small counts in small areas, and why. */
	small_counts: z.array(smallCountsSchema).optional(),
	/** Implausible figures that somebody looked at and found right. */
	checked: z.array(checkedSchema).optional(),
	/** Recipients only: areas the rows are about; a village inside them without a row has 0 recipients. */
	scope: z.array(areaCodeSchema).min(1).optional(),
})
export type Sidecar = z.infer<typeof sidecarSchema>

/** The sidecar of a table after protection: without what only matters for reading rows, which is dropped. */
export const protectedSidecarSchema = z.object(
	sidecarSchema.omit({ number_format: true, allow: true, small_counts: true, checked: true }).shape,
)

/** The sidecar as the catalogue has it. */
export const publishedSidecarSchema = protectedSidecarSchema.omit({ scope: true })

/** A dataset in the generated catalogue: its sidecar and what its file holds. */
export const datasetSchema = z.strictObject({
	id: z.string(),
	...publishedSidecarSchema.shape,
	/** Observations of indicators, or programme recipients after protection. */
	kind: z.enum(['observations', 'recipients']),
	/** Number of its version (semver.org); "-draft" behind it where no release has recorded it yet. Absent: never recorded. */
	version: z.string().optional(),
	/** Day of the release that brought this version. */
	released: isoDate.optional(),
	/** Indicators it holds; none for recipients. */
	indicators: z.array(z.string()),
	/** Programmes it counts recipients of; none for observations. */
	programmes: z.array(z.string()),
	periods: z.strictObject({ first: z.string(), last: z.string() }),
	levels: z.array(areaLevelSchema),
	/** Published figures, rows without a value left out; of recipients all rows, hidden ones included. */
	observations: z.int(),
	areas: z.int(),
	/** Series over time in it: areas by what is told of each. */
	series: z.int().optional(),
	/** The areas it is about, as catalogues tell them: the outermost ones, or those around them where they are many. */
	places: z.array(areaCodeSchema).min(1).optional(),
})
export type Dataset = z.infer<typeof datasetSchema>
