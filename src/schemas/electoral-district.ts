import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'

/** Fewest and most seats of an electoral district of a regency's council (Law 7/2017 on general elections). */
export const FEWEST_SEATS = 3
export const MOST_SEATS = 12

/** An electoral district (dapil) of a regency's council (DPRD): whole kecamatan under one name. */
export const electoralDistrictSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	name: bilingualSchema,
	/** The kabupaten or kota it lies in. */
	regency: areaCodeSchema,
	/** `null` where the steward did not give them. */
	seats: z.int().min(FEWEST_SEATS).max(MOST_SEATS).nullable(),
	/** In the order of their codes. */
	kecamatan: z.array(areaCodeSchema).min(1),
})
export type ElectoralDistrict = z.infer<typeof electoralDistrictSchema>
