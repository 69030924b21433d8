import { z } from 'zod'
import { areaCodeSchema, areaLevelSchema } from './area-code.ts'

/** What an area is called by law. Kabupaten and kota, desa and kelurahan share a level, never a name. */
export const areaKinds = ['negara', 'provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan'] as const
export type AreaKind = (typeof areaKinds)[number]

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
