import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'

/**
 * What may happen to an area in `data/areas.csv`: a corrected spelling, a new area, a new name, split from another, taken up
 * another (which is no more), moved to another parent, given another code, its end, or that it was invented to show
 * simulated data in.
 */
export const areaEventTypes = [
	'correction',
	'addition',
	'rename',
	'split',
	'merged',
	'moved',
	'recoded',
	'abolished',
	'invention',
] as const

/** Something that happened to an area, told on its page. */
export const areaEventSchema = z.strictObject({
	type: z.enum(areaEventTypes),
	/** Day from which it holds; `null` for spelling corrections. */
	date: z.iso.date().nullable(),
	/** Area it was split from, took up, or was before it was moved or recoded; `null` otherwise. */
	from: areaCodeSchema.nullable(),
	/** Name before; `null` for additions and splits. */
	formerName: z.string().nullable(),
	source: z.string().min(1),
})
export type AreaEvent = z.infer<typeof areaEventSchema>
