import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { periodSchema } from './period.ts'

/** Flat additive breakdowns of recipients: the categories of each add up to the total of the area. */
export const breakdowns = ['komponen', 'jenis_kelamin', 'kelompok_umur', 'disabilitas'] as const
export type Breakdown = (typeof breakdowns)[number]

/** What a number of a recipient table counts: one unit of recipients, or rupiah paid. Never mixed in one field. */
export const recipientMeasures = ['keluarga', 'orang', 'kelompok', 'rupiah'] as const
export type RecipientMeasure = (typeof recipientMeasures)[number]

/**
 * A cell of a recipient table after protection. `value` is `null` exactly where `status` is `Q`; there
 * is one mark for all hidden cells, and it does not say why a cell is hidden. Areas without any
 * recipient have the value 0, and areas outside the dataset no cell at all.
 */
export const protectedCellSchema = z
	.strictObject({
		area: areaCodeSchema,
		programme: z.string(),
		period: periodSchema,
		/** `total` for totals, else the breakdown. */
		breakdown: z.enum(['total', ...breakdowns]),
		/** `total` for totals, else the category. */
		category: z.string().min(1),
		measure: z.enum(recipientMeasures),
		value: z.int().nonnegative().nullable(),
		status: z.enum(['A', 'Q']),
	})
	.refine(
		({ value, status }) => (value === null) === (status === 'Q'),
		'sel tersamar tanpa nilai, sel yang ditampilkan bernilai / a hidden cell has no value, a shown one has',
	)
export type ProtectedCell = z.infer<typeof protectedCellSchema>
