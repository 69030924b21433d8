import { z } from 'zod'

/**
 * A fault found in the input, as data; words are added when it is shown. `line` and `column` count
 * from 1; `column` is the heading's name where there is one. `received` is `null` where the value
 * must not be repeated (personal data) or where there is none.
 */
export const issueSchema = z.strictObject({
	file: z.string(),
	line: z.int().positive().nullable(),
	column: z.string().nullable(),
	rule: z.string(),
	severity: z.enum(['error', 'warning']),
	expected: z.string(),
	received: z.string().nullable(),
	/** What to do, in Indonesian first and English second. */
	hint: z.string(),
})
export type Issue = z.infer<typeof issueSchema>
