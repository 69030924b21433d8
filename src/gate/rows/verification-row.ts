import { z } from 'zod'
import { isWithoutValue } from '../../schemas/observation-status.ts'
import { parsePeriod } from '../../schemas/period.ts'
import {
	type Verification,
	type VerificationStage,
	verificationSchema,
	verificationStageSchema,
} from '../../schemas/verification.ts'
import { textCell, wholeNumberCell } from './cells.ts'

const statusCell = z
	.string()
	.transform((text) => (text === '' ? 'A' : text))
	.pipe(verificationStageSchema.shape.status)

const valueCell = z
	.string()
	.regex(
		/^\d{0,9}$/,
		'bilangan bulat tanpa tanda ribuan, atau kosong / a whole number without thousands mark, or empty',
	)
	.transform((text) => (text === '' ? null : Number(text)))

const cells = z
	.strictObject({
		verifikasi: z
			.string()
			.regex(
				/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
				'huruf kecil, angka, dan tanda hubung / small letters, digits and dashes',
			),
		kode_wilayah: z.string(),
		periode: z
			.string()
			.refine(
				(text) => parsePeriod(text) !== undefined,
				'periode 2022, 2022-03, atau 2022-T2 / a period 2022, 2022-03 or 2022-T2',
			),
		perihal: textCell,
		perihal_en: textCell,
		satuan: verificationSchema.shape.unit,
		tahap: wholeNumberCell,
		nama_tahap: textCell,
		nama_tahap_en: textCell,
		nilai: valueCell,
		status: statusCell,
		sumber: textCell,
		sumber_en: textCell,
		jumlah_salinan: wholeNumberCell.pipe(verificationSchema.shape.copies),
		catatan: z.string(),
		catatan_en: z.string(),
	})
	.refine(({ catatan, catatan_en }) => (catatan === '') === (catatan_en === ''), {
		path: ['catatan_en'],
		message: 'catatan dalam kedua bahasa, atau tidak sama sekali / a note in both languages or in none',
	})
	.refine(({ nilai, status }) => (nilai === null) === isWithoutValue(status), {
		path: ['nilai'],
		message: 'nilai, atau kosong dengan status O, M, atau Q / a value, or none and the status O, M or Q',
	})

/** A stage with all its row says of the verification it belongs to. */
export type VerificationRow = { order: number; stage: VerificationStage; about: Omit<Verification, 'stages'> }

/** One row of `data/verifications.csv`: one stage of one verification. */
export const verificationRowSchema = cells.transform(
	(row): VerificationRow => ({
		order: row.tahap,
		stage: { name: { id: row.nama_tahap, en: row.nama_tahap_en }, value: row.nilai, status: row.status },
		about: {
			id: row.verifikasi,
			area: row.kode_wilayah,
			period: row.periode,
			subject: { id: row.perihal, en: row.perihal_en },
			unit: row.satuan,
			source: { id: row.sumber, en: row.sumber_en },
			copies: row.jumlah_salinan,
			note: row.catatan === '' ? null : { id: row.catatan, en: row.catatan_en },
		},
	}),
)

export const verificationHeadings: readonly string[] = Object.keys(cells.shape)
