import { z } from 'zod'
import { type ProgrammeBenefit, programmeBenefitSchema } from '../../schemas/programme-benefit.ts'
import { textCell, wholeNumberCell } from './cells.ts'

const cells = z
	.strictObject({
		program: textCell,
		komponen: textCell,
		komponen_en: textCell,
		nilai_rupiah: wholeNumberCell.pipe(programmeBenefitSchema.shape.amountRupiah),
		per: programmeBenefitSchema.shape.per,
		periode: z
			.string()
			.regex(/^\d{4}(?:[/–]\d{4})?$/, 'tahun 2024 atau dua tahun 2024/2025 / a year 2024 or two years 2024/2025'),
		sumber: textCell,
		sumber_en: textCell,
		jumlah_salinan: wholeNumberCell.pipe(programmeBenefitSchema.shape.copies),
		catatan: z.string(),
		catatan_en: z.string(),
	})
	.refine(({ catatan, catatan_en }) => (catatan === '') === (catatan_en === ''), {
		path: ['catatan_en'],
		message: 'catatan dalam kedua bahasa, atau tidak sama sekali / a note in both languages or in none',
	})

/** One row of `data/programme-benefits.csv`. */
export const programmeBenefitRowSchema = cells.transform(
	(row): ProgrammeBenefit => ({
		programme: row.program,
		component: { id: row.komponen, en: row.komponen_en },
		amountRupiah: row.nilai_rupiah,
		per: row.per,
		period: row.periode,
		source: { id: row.sumber, en: row.sumber_en },
		copies: row.jumlah_salinan,
		note: row.catatan === '' ? null : { id: row.catatan, en: row.catatan_en },
	}),
)

export const programmeBenefitHeadings: readonly string[] = Object.keys(cells.shape)
