import { z } from 'zod'
import { type FollowUpState, followUps, followUpWords, referencePattern } from '../../schemas/recommendation.ts'
import { wordCell } from './cells.ts'

export const dayCell = z.iso.date('tanggal seperti 2026-03-31 / a date such as 2026-03-31')
export const referenceCell = z
	.string()
	.regex(
		referencePattern,
		'berita seperti forum-bangkalan, atau https://… / a news item such as forum-bangkalan, or https://…',
	)

/** Cells that tell what is known of a follow-up: of a recommendation's first row, and of each that is added later. */
export const followUpCells = {
	status: wordCell(Object.fromEntries(followUps.map((status) => [followUpWords[status], status]))),
	per_tanggal: dayCell,
	bukti: z.union(
		[z.literal(''), referenceCell],
		'berita seperti forum-bangkalan, https://…, atau kosong / a news item such as forum-bangkalan, https://…, or empty',
	),
	catatan: z.string(),
	catatan_en: z.string(),
}

type Cells = z.output<z.ZodObject<typeof followUpCells>>

/** A note stands in both languages or in none. */
export const noteInBoth = ({ catatan, catatan_en }: Pick<Cells, 'catatan' | 'catatan_en'>): boolean =>
	(catatan === '') === (catatan_en === '')

export const noteInBothMessage = {
	path: ['catatan_en'],
	message: 'catatan dalam kedua bahasa, atau tidak sama sekali / a note in both languages or in none',
}

export function followUpStateOf({ status, per_tanggal, bukti, catatan, catatan_en }: Cells): FollowUpState {
	return {
		status,
		asOf: per_tanggal,
		evidence: bukti === '' ? null : bukti,
		note: catatan === '' ? null : { id: catatan, en: catatan_en },
	}
}
