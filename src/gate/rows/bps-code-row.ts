import { z } from 'zod'
import { areaCodeSchema } from '../../schemas/area-code.ts'

const cells = z.strictObject({
	kode_bps: z
		.string()
		.regex(/^(?:\d{2}|\d{4}|\d{7}|\d{10})$/, '2, 4, 7, atau 10 angka tanpa titik / 2, 4, 7 or 10 digits without dots'),
	kode_wilayah: areaCodeSchema,
})

/** A code of the statistics office and the area that it stands for. */
export type BpsCode = { bps: string; code: string }

/** One row of `bps-codes.csv`. */
export const bpsCodeRowSchema = cells.transform(
	({ kode_bps, kode_wilayah }): BpsCode => ({ bps: kode_bps, code: kode_wilayah }),
)

export const bpsCodeHeadings: readonly string[] = Object.keys(cells.shape)
