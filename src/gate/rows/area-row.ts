import { z } from 'zod'
import { areaKinds } from '../../schemas/area.ts'
import { areaCodeSchema } from '../../schemas/area-code.ts'
import type { AreaAmendment } from '../register/area-register.ts'
import { optionalTextCell, textCell, wordCell } from './cells.ts'

const optionalDateCell = z.union(
	[z.literal('').transform(() => null), z.iso.date()],
	'a date such as 2013-01-11, or empty',
)
const optionalCodeCell = z.union(
	[z.literal('').transform(() => null), areaCodeSchema],
	'kode wilayah, atau kosong / an area code, or empty',
)

const cells = z.strictObject({
	kode_wilayah: areaCodeSchema,
	nama: textCell,
	jenis: z.enum(areaKinds),
	peristiwa: wordCell({
		koreksi: 'correction',
		tambah: 'addition',
		'ganti-nama': 'rename',
		pecah: 'split',
		gabung: 'merged',
		pindah: 'moved',
		'ganti-kode': 'recoded',
		hapus: 'abolished',
		rekaan: 'invention',
	} as const),
	berlaku_mulai: optionalDateCell,
	kode_asal: optionalCodeCell,
	nama_lama: optionalTextCell,
	sumber: textCell,
})

/** One row of `data/areas.csv`. */
export const areaRowSchema = cells.transform(
	(row): AreaAmendment => ({
		code: row.kode_wilayah,
		name: row.nama,
		kind: row.jenis,
		event: {
			type: row.peristiwa,
			date: row.berlaku_mulai,
			from: row.kode_asal,
			formerName: row.nama_lama,
			source: row.sumber,
		},
	}),
)

export const areaHeadings: readonly string[] = Object.keys(cells.shape)
