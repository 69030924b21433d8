import { z } from 'zod'
import { type Recommendation, recommendationIdPattern } from '../../schemas/recommendation.ts'
import { textCell } from './cells.ts'
import {
	dayCell,
	followUpCells,
	followUpStateOf,
	noteInBoth,
	noteInBothMessage,
	referenceCell,
} from './follow-up-cells.ts'

const cells = z
	.strictObject({
		id: z
			.string()
			.regex(recommendationIdPattern, 'huruf kecil, angka, dan tanda hubung / small letters, digits and dashes'),
		tanggal: dayCell,
		forum: textCell,
		forum_en: textCell,
		kode_wilayah: z.string(),
		sumber: referenceCell,
		rekomendasi: textCell,
		rekomendasi_en: textCell,
		kepada: z.string(),
		kepada_en: z.string(),
		tenggat: z.union(
			[z.literal(''), dayCell],
			'tanggal seperti 2026-03-31, atau kosong / a date such as 2026-03-31, or empty',
		),
		...followUpCells,
	})
	.refine(({ kepada, kepada_en }) => (kepada === '') === (kepada_en === ''), {
		path: ['kepada_en'],
		message: 'kantor dalam kedua bahasa, atau tidak sama sekali / an office in both languages or in none',
	})
	.refine(noteInBoth, noteInBothMessage)

/** One row of `recommendations.csv`, with what was known of its follow-up when it was recorded. */
export const recommendationRowSchema = cells.transform(
	(row): Recommendation => ({
		id: row.id,
		date: row.tanggal,
		forum: { id: row.forum, en: row.forum_en },
		area: row.kode_wilayah,
		source: row.sumber,
		text: { id: row.rekomendasi, en: row.rekomendasi_en },
		addressee: row.kepada === '' ? null : { id: row.kepada, en: row.kepada_en },
		due: row.tenggat === '' ? null : row.tenggat,
		...followUpStateOf(row),
		earlier: [],
	}),
)

export const recommendationHeadings: readonly string[] = Object.keys(cells.shape)
