import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'

/** A component of a programme as the registry `data/programme-components.csv` defines it. */
export const programmeComponentSchema = z.strictObject({
	/** Id of the programme in `data/programmes.csv`. */
	programme: z.string().min(1),
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	name: bilingualSchema,
})
export type ProgrammeComponent = z.infer<typeof programmeComponentSchema>
