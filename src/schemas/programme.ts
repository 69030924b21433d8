import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'
import { programmeGuideSchema } from './programme-guide.ts'

/** The three national strategies against extreme poverty (Presidential Instruction 4/2022). */
export const strategies = ['kurangi-beban', 'tingkatkan-pendapatan', 'kurangi-kantong'] as const
/** The three pillars of empowerment: enabling, empowering, protecting. */
export const pillars = ['enabling', 'empowering', 'protecting'] as const
export const sectors = ['pendidikan', 'kesehatan', 'perumahan', 'jaminan-sosial', 'ketenagakerjaan'] as const

/** The four efforts by which a joint business group (KUBE) is built up. */
export const efforts = ['bina-manusia', 'bina-usaha', 'bina-lingkungan', 'bina-kelembagaan'] as const

/** A programme as the registry `data/programmes.csv` defines it. */
export const programmeSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	name: bilingualSchema,
	strategy: z.enum(strategies),
	pillar: z.enum(pillars),
	sector: z.enum(sectors),
	/** Efforts the programme works by; none where the division is not used. */
	efforts: z.array(z.enum(efforts)),
	recipientUnit: z.enum(['keluarga', 'orang', 'kelompok']),
	/** Programme that this one is a part or a variant of; its recipients are counted there as well. */
	parent: z.string().optional(),
	/** Register that recipients are chosen from, by its id; absent where no source names it. */
	registry: z.string().optional(),
	/** Legal basis as cited by the source; `null` where none was seen. */
	legalBasis: z.string().nullable(),
	description: bilingualSchema,
	guide: programmeGuideSchema,
})
export type Programme = z.infer<typeof programmeSchema>
