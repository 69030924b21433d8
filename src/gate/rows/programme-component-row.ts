import { z } from 'zod'
import { type ProgrammeComponent, programmeComponentSchema } from '../../schemas/programme-component.ts'
import { textCell } from './cells.ts'

const cells = z.strictObject({
	program: textCell,
	id: programmeComponentSchema.shape.id,
	nama: textCell,
	nama_en: textCell,
})

/** One row of `data/programme-components.csv`. */
export const programmeComponentRowSchema = cells.transform(
	(row): ProgrammeComponent => ({
		programme: row.program,
		id: row.id,
		name: { id: row.nama, en: row.nama_en },
	}),
)

export const programmeComponentHeadings: readonly string[] = Object.keys(cells.shape)
