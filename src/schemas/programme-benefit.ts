import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'

/** What one benefit amount is paid for: a month, a year, or once to a group or a family. */
export const benefitBases = ['bulan', 'tahun', 'kelompok', 'keluarga'] as const

/** A benefit amount as the registry `data/programme-benefits.csv` holds it, with who named it. */
export const programmeBenefitSchema = z.strictObject({
	/** Id of the programme in `data/programmes.csv`. */
	programme: z.string().min(1),
	component: bilingualSchema,
	amountRupiah: z.int().positive(),
	per: z.enum(benefitBases),
	/** Year or years as the source prints them; not an observation period. */
	period: z.string().regex(/^\d{4}(?:[/–]\d{4})?$/),
	source: bilingualSchema,
	/** In how many independent copies the amount was seen. */
	copies: z.int().positive(),
	note: bilingualSchema.nullable(),
})
export type ProgrammeBenefit = z.infer<typeof programmeBenefitSchema>
