import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'
import { cautionSchema } from './caution.ts'
import { releaseContentsSchema } from './release-contents.ts'

const figureIdSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$/)

/** What a cell prints; empty where it is not there. */
const printedSchema = z.strictObject({ id: z.string(), en: z.string() })

/** A cell of a figure's table that a release changed, in the words of the page. */
export const changedCellSchema = z.strictObject({
	row: printedSchema,
	column: printedSchema,
	before: printedSchema,
	after: printedSchema,
})
export type ChangedCell = z.infer<typeof changedCellSchema>

const shownShape = {
	id: figureIdSchema,
	/** Address of the page and the place on it, without a language: "/wilayah/35.29/#tren-p0". */
	page: z.string().regex(/^\/[\w./-]*#[\w.-]+$/),
	/** What is measured, of whom and when. */
	says: bilingualSchema,
	source: bilingualSchema,
}

/** What a figure measures, "p0@2025-03" of one time or "p0" of several, and the first of the areas it is about. */
const shownMeasuresSchema = z.strictObject({
	measures: z.array(z.string()).min(1),
	/** None where it is about the area of its page alone. */
	areas: z.array(z.string()),
	of: z.int().nonnegative(),
})
export type ShownMeasures = z.infer<typeof shownMeasuresSchema>

/** A figure as the portal shows it now. */
export const currentFigureSchema = z.strictObject({
	...shownShape,
	finding: bilingualSchema,
	/** The datasets behind it, by their ids; what must be known of them stands in `datasets` of the file. */
	datasets: z.array(z.string()),
	/** Not there where the place of the figure says it: of one measure of one area, over time. */
	shows: shownMeasuresSchema.optional(),
})
export type CurrentFigure = z.infer<typeof currentFigureSchema>

const supersededShape = {
	...shownShape,
	changes: z.array(changedCellSchema),
	/** How many more cells changed than are listed; `null` where none may be told, because of cells that are hidden. */
	more: z.int().nonnegative().nullable(),
}

/** A figure as the portal showed it once, with what a release changed in it. */
export const supersededFigureSchema = z.strictObject(supersededShape)
export type SupersededFigure = z.infer<typeof supersededFigureSchema>

/** `data/figure-history/<day>.json`: the figures that a release put another in the place of, and what else it brought. */
export const figureReleaseSchema = z.strictObject({
	release: z.iso.date(),
	/** SHA-256 of the file of the release before; `null` in the first one. */
	previous: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.nullable(),
	figures: z.array(supersededFigureSchema),
	/** Not in files of releases before it was kept. */
	contents: releaseContentsSchema.optional(),
})
export type FigureRelease = z.infer<typeof figureReleaseSchema>

/** A superseded figure with the day of the release that replaced it. */
export const pastFigureSchema = z.strictObject({ ...supersededShape, until: z.iso.date() })
export type PastFigure = z.infer<typeof pastFigureSchema>

/** A dataset as a program needs it that quotes one of its figures. */
export const figureSourceSchema = z.strictObject({
	publisher: bilingualSchema,
	table: bilingualSchema,
	issued: z.string(),
	/** First and last period of the dataset; that of a figure stands in what it `says`. */
	periods: z.strictObject({ first: z.string(), last: z.string() }),
	simulated: z.boolean(),
	licence: bilingualSchema,
	cautions: z.array(cautionSchema),
})
export type FigureSource = z.infer<typeof figureSourceSchema>

/** `/cek/ids/<first character>.json`: all figures whose ids begin alike. */
export const figureShardSchema = z.strictObject({
	figures: z.array(currentFigureSchema),
	past: z.array(pastFigureSchema),
	/**
	 * The datasets behind its figures, by id: whose they are, and every caution without which none of their numbers may be
	 * quoted; `areas`, `periods` and `indicators` say of which figures a caution holds, else of all.
	 */
	datasets: z.record(z.string(), figureSourceSchema),
})
export type FigureShard = z.infer<typeof figureShardSchema>

/**
 * What stands there where too many ids begin alike: how the files are called that they are parted into, in the order of
 * ids. An id is in the last one whose name does not come behind it.
 */
export const partedShardSchema = z.strictObject({ parted: z.array(z.string()).min(2) })
export type PartedShard = z.infer<typeof partedShardSchema>

/** Either of them. */
export const figureFileSchema = z.union([figureShardSchema, partedShardSchema])
