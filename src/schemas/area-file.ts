import { z } from 'zod'
import { areaKinds, areaSchema } from './area.ts'
import { areaEventSchema } from './area-event.ts'
import { figureSchema } from './figure.ts'

/** The figures of one indicator in one area, oldest first. */
export const seriesSchema = z.strictObject({ indicator: z.string(), figures: z.array(figureSchema).min(1) })
export type Series = z.infer<typeof seriesSchema>

/** A child area with its newest figure of each indicator. Siblings are read from the parent's file. */
export const childSchema = z.strictObject({
	area: areaSchema,
	/** Whether the portal has a page of this area (it is in scope). */
	hasPage: z.boolean(),
	newest: z.record(z.string(), figureSchema),
})
export type Child = z.infer<typeof childSchema>

/** `src/generated/areas/<code>.json`: everything an area page needs, with its parent's file. */
export const areaFileSchema = z.strictObject({
	area: areaSchema,
	/** From Indonesia down to the parent; empty for Indonesia. */
	ancestors: z.array(areaSchema),
	/** How many areas of each kind lie inside it, in the whole register. */
	inside: z.partialRecord(z.enum(areaKinds), z.int()),
	events: z.array(areaEventSchema),
	children: z.array(childSchema),
	series: z.array(seriesSchema),
})
export type AreaFile = z.infer<typeof areaFileSchema>
