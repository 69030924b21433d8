import { z } from 'zod'
import type { ElectoralDistrict } from '../../schemas/electoral-district.ts'
import { textCell } from './cells.ts'

/** As many seats as the schema of a district allows, or none given. */
const seatsCell = z
	.string()
	.regex(/^([3-9]|1[0-2])?$/, '3 sampai 12 kursi, atau kosong / 3 to 12 seats, or empty')
	.transform((text) => (text === '' ? null : Number(text)))

const cells = z.strictObject({
	dapil: z
		.string()
		.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'huruf kecil, angka, dan tanda hubung / small letters, digits and dashes'),
	nama: textCell,
	nama_en: textCell,
	kode_kabupaten: z.string(),
	kode_kecamatan: z.string(),
	kursi: seatsCell,
})

/** One kecamatan of a district, with all its row says of the district. */
export type ElectoralDistrictRow = { about: Omit<ElectoralDistrict, 'kecamatan'>; kecamatan: string }

/** One row of `data/electoral-districts.csv`: one kecamatan of one district. */
export const electoralDistrictRowSchema = cells.transform(
	(row): ElectoralDistrictRow => ({
		about: {
			id: row.dapil,
			name: { id: row.nama, en: row.nama_en },
			regency: row.kode_kabupaten,
			seats: row.kursi,
		},
		kecamatan: row.kode_kecamatan,
	}),
)

export const electoralDistrictHeadings: readonly string[] = Object.keys(cells.shape)
export const optionalElectoralDistrictHeadings: readonly string[] = ['kursi']
