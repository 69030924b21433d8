import { z } from 'zod'
import { areaSchema } from './area.ts'
import { rankSchema } from './figure.ts'

/** Areas alike in what was measured: by what they were found, the nearest with their figure to show, and those as near as the last. */
export const alikeAreasSchema = z.strictObject({
	shown: z.string(),
	measures: z.array(z.strictObject({ indicator: z.string(), reference: z.string() })),
	nearest: z.array(z.strictObject({ area: areaSchema, value: z.number().nullable() })),
	tied: z.array(areaSchema),
})
export type AlikeAreas = z.infer<typeof alikeAreasSchema>

/** Where a village stands among all villages of its kabupaten or kota: ranks by indicator, and who is like it. */
export const villagePlaceSchema = z.strictObject({
	ranks: z.record(z.string(), z.strictObject({ reference: z.string(), rank: rankSchema })),
	alike: alikeAreasSchema.nullable(),
})
export type VillagePlace = z.infer<typeof villagePlaceSchema>

/** The places of all villages of a kabupaten or kota by their code. */
export const villagePlacesSchema = z.record(z.string(), villagePlaceSchema)
export type VillagePlaces = z.infer<typeof villagePlacesSchema>

/** Where they lie in the generated folder. */
export const villagePlacesFile = (regency: string) => `places/${regency}.json`

/**
 * Answers of the pages' own program that pages are made from: `/tempat/35.29.json`. A build asks for them before all pages,
 * lays them down in the generated folder, and serves them to nobody.
 */
const madeAhead = /^\/tempat\/([\d.]+)\.json$/

/** The file of the generated folder that an address is asked for ahead of all pages; `undefined` for a page. */
export function madeAheadFile(pathname: string): string | undefined {
	const regency = madeAhead.exec(pathname)?.[1]
	return regency === undefined ? undefined : villagePlacesFile(regency)
}
