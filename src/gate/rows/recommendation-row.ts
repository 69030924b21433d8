import { z } from 'zod'
import { followUps, followUpWords, type Recommendation, referencePattern } from '../../schemas/recommendation.ts'
import { textCell, wordCell } from './cells.ts'

const statusCell = wordCell(Object.fromEntries(followUps.map((status) => [followUpWords[status], status])))
const dayCell = z.iso.date('tanggal seperti 2026-03-31 / a date such as 2026-03-31')
const referenceCell = z
	.string()
	.regex(
		referencePattern,
		'berita seperti forum-bangkalan, atau https://… / a news item such as forum-bangkalan, or https://…',
	)

const cells = z
	.strictObject({
		id: z
			.string()
			.regex(
				/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
				'huruf kecil, angka, dan tanda hubung / small letters, digits and dashes',
			),
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
		status: statusCell,
		per_tanggal: dayCell,
		bukti: z.union(
			[z.literal(''), referenceCell],
			'berita seperti forum-bangkalan, https://…, atau kosong / a news item such as forum-bangkalan, https://…, or empty',
		),
		catatan: z.string(),
		catatan_en: z.string(),
	})
	.refine(({ kepada, kepada_en }) => (kepada === '') === (kepada_en === ''), {
		path: ['kepada_en'],
		message: 'kantor dalam kedua bahasa, atau tidak sama sekali / an office in both languages or in none',
	})
	.refine(({ catatan, catatan_en }) => (catatan === '') === (catatan_en === ''), {
		path: ['catatan_en'],
		message: 'catatan dalam kedua bahasa, atau tidak sama sekali / a note in both languages or in none',
	})

/** One row of `data/recommendations.csv`. */
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
		status: row.status,
		asOf: row.per_tanggal,
		evidence: row.bukti === '' ? null : row.bukti,
		note: row.catatan === '' ? null : { id: row.catatan, en: row.catatan_en },
	}),
)

export const recommendationHeadings: readonly string[] = Object.keys(cells.shape)
