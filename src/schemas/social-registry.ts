import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'

/** A register of people and families that recipients of programmes are chosen from. */
export const socialRegistrySchema = z.strictObject({
	/** As datasets and programmes write it: an abbreviation, most often. */
	id: z.string().min(1),
	name: bilingualSchema,
	/** True for the one that rules prescribe as the reference of all programmes. */
	isReference: z.boolean(),
	legalBasis: z.string().nullable(),
	description: bilingualSchema,
})
export type SocialRegistry = z.infer<typeof socialRegistrySchema>
