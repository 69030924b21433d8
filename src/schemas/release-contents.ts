import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { correctedValueSchema } from './correction.ts'
import { periodSchema } from './period.ts'

/** Figures of one indicator and period, by the areas they are of. */
export const figureGroupSchema = z.strictObject({
	dataset: z.string(),
	indicator: z.string(),
	period: periodSchema,
	areas: z.array(areaCodeSchema).min(1),
})
export type FigureGroup = z.infer<typeof figureGroupSchema>

/** A figure that a release shows otherwise than the one before. */
export const revisedFigureSchema = z.strictObject({
	dataset: z.string(),
	indicator: z.string(),
	area: areaCodeSchema,
	period: periodSchema,
	before: correctedValueSchema,
	after: correctedValueSchema,
	/** True where the old value was provisional, and so published to be revised. */
	provisional: z.boolean(),
})
export type RevisedFigure = z.infer<typeof revisedFigureSchema>

/** What a release brought beside the charts it replaced; counts of recipients are never among it. */
export const releaseContentsSchema = z.strictObject({
	/** True of a portal's first release: all of it is new, and nothing is listed. */
	first: z.boolean().default(false),
	/** Areas that got a page. */
	areas: z.array(areaCodeSchema),
	/** News items, by their address. */
	news: z.array(z.string()),
	added: z.array(figureGroupSchema),
	revised: z.array(revisedFigureSchema),
	withdrawn: z.array(figureGroupSchema),
})
export type ReleaseContents = z.infer<typeof releaseContentsSchema>

/** A recorded release as pages tell it; releases recorded before contents were kept have none. */
export const publishedReleaseSchema = z.strictObject({
	release: z.iso.date(),
	/** How many charts and tables it replaced. */
	replaced: z.int().nonnegative(),
	contents: releaseContentsSchema.nullable(),
})
export type PublishedRelease = z.infer<typeof publishedReleaseSchema>
