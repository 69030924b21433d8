import { z } from 'zod'
import type { FollowUpRow } from '../../schemas/recommendation.ts'
import { textCell } from './cells.ts'
import { followUpCells, followUpStateOf, noteInBoth, noteInBothMessage } from './follow-up-cells.ts'

const { status, per_tanggal, ...others } = followUpCells
const cells = z
	.strictObject({ rekomendasi: textCell, per_tanggal, status, ...others })
	.refine(noteInBoth, noteInBothMessage)

/** One row of `follow-ups.csv`: what a source told later of a recommendation. */
export const followUpRowSchema = cells.transform(
	(row): FollowUpRow => ({ recommendation: row.rekomendasi, ...followUpStateOf(row) }),
)

export const followUpHeadings: readonly string[] = Object.keys(cells.shape)
