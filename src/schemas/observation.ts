import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { observationStatusSchema } from './observation-status.ts'
import { periodSchema } from './period.ts'

/** One figure as read from a file: an area, a period, an indicator, and a value or the reason for none. */
export const observationSchema = z.strictObject({
	area: areaCodeSchema,
	indicator: z.string(),
	/** Period as published. */
	period: periodSchema,
	/** Month the figure refers to (`2022-03`) where the table prints only the year; else the period itself. */
	reference: periodSchema,
	status: observationStatusSchema,
	/** Number in the indicator's unit; `null` when missing, suppressed or a category. */
	value: z.number().nullable(),
	/** Word of a category indicator; `null` for numbers. */
	category: z.string().nullable(),
	/** In how many independent copies the figure was seen; `null` when not stated. */
	copies: z.int().positive().nullable(),
	note: z.string().nullable(),
	dataset: z.string(),
	/** Line of its row in the file of the dataset, the heading being line 1. */
	line: z.int().positive().optional(),
})
export type Observation = z.infer<typeof observationSchema>
