import { z } from 'zod'
import { areaCodeSchema, areaLevelSchema } from './area-code.ts'
import { areaKinds } from './area-kind.ts'

export { type AreaKind, areaKinds } from './area-kind.ts'

/** One area; `name` is bare ("Pasuruan"), `kind` tells kabupaten from kota. */
export const areaSchema = z.strictObject({
	code: areaCodeSchema,
	name: z.string().min(1),
	kind: z.enum(areaKinds),
	level: areaLevelSchema,
	/** Of a kabupaten and a kota that share a name, wherever in the country: neither is ever named without its kind. */
	namesake: z.literal(true).optional(),
})
export type Area = z.infer<typeof areaSchema>
