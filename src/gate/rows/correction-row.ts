import { z } from 'zod'
import type { Correction } from '../../schemas/correction.ts'
import { parsePeriod } from '../../schemas/period.ts'
import { optionalTextCell, textCell, wordCell, yesNoCell } from './cells.ts'

const cells = z.strictObject({
	tanggal: z.iso.date('tanggal seperti 2026-03-31 / a date such as 2026-03-31'),
	jenis: wordCell({ angka: 'figure', nama: 'name', satuan: 'unit' } as const),
	dataset: optionalTextCell,
	indikator: optionalTextCell,
	kode_wilayah: optionalTextCell,
	periode: z
		.string()
		.refine(
			(text) => text === '' || parsePeriod(text) !== undefined,
			'periode 2022, 2022-03, atau 2022-T2 / a period 2022, 2022-03 or 2022-T2',
		)
		.transform((text) => (text === '' ? null : text)),
	nilai_lama: z.string(),
	nilai_baru: z.string(),
	pernah_tampil: yesNoCell,
	alasan: textCell,
	alasan_en: textCell,
	sumber: textCell,
	sumber_en: textCell,
})

/** Which cells each kind fills; the others stay empty, but that a unit may be that of one indicator alone. */
const filled = {
	figure: ['dataset', 'indikator', 'kode_wilayah', 'periode'],
	name: ['kode_wilayah', 'nilai_lama', 'nilai_baru'],
	unit: ['dataset', 'nilai_lama', 'nilai_baru'],
} as const

const places = ['dataset', 'indikator', 'kode_wilayah', 'periode'] as const

/** A correction as written: its values are texts until somebody knows what they measure. */
export type CorrectionRow = Omit<Correction, 'reference' | 'before' | 'after' | 'superseded'> & {
	before: string
	after: string
}

/** One row of `data/corrections.csv`. */
export const correctionRowSchema = cells
	.superRefine((row, context) => {
		const wanted: readonly string[] = filled[row.jenis]
		for (const column of Object.keys(row) as (keyof typeof row)[]) {
			if (wanted.includes(column) && !row[column]) {
				context.addIssue({
					code: 'custom',
					path: [column],
					message: `nilai, karena jenisnya ${words[row.jenis]} / a value, since jenis is ${words[row.jenis]}`,
				})
			}
		}
		const mayStay = (column: string) => wanted.includes(column) || (row.jenis === 'unit' && column === 'indikator')
		for (const column of places.filter((one) => !mayStay(one) && row[one] !== null)) {
			context.addIssue({
				code: 'custom',
				path: [column],
				message: `kosong, karena jenisnya ${words[row.jenis]} / nothing, since jenis is ${words[row.jenis]}`,
			})
		}
	})
	.transform(
		(row): CorrectionRow => ({
			date: row.tanggal,
			kind: row.jenis,
			dataset: row.dataset,
			indicator: row.indikator,
			area: row.kode_wilayah,
			period: row.periode,
			before: row.nilai_lama,
			after: row.nilai_baru,
			shown: row.pernah_tampil,
			reason: { id: row.alasan, en: row.alasan_en },
			source: { id: row.sumber, en: row.sumber_en },
		}),
	)

const words = { figure: 'angka', name: 'nama', unit: 'satuan' } as const

export const correctionHeadings: readonly string[] = Object.keys(cells.shape)
