import { z } from 'zod'
import { efforts, type Programme, programmeSchema } from '../../../src/schemas/programme.ts'
import { optionalTextCell, textCell } from './cells.ts'

const effortsCell = z
	.string()
	.transform((text) => (text === '' ? [] : text.split('|')))
	.pipe(z.array(z.enum(efforts)))

const cells = z.strictObject({
	id: programmeSchema.shape.id,
	nama: textCell,
	nama_en: textCell,
	strategi: programmeSchema.shape.strategy,
	pilar: programmeSchema.shape.pillar,
	sektor: programmeSchema.shape.sector,
	satuan_penerima: programmeSchema.shape.recipientUnit,
	dasar_hukum: optionalTextCell,
	keterangan: textCell,
	keterangan_en: textCell,
	upaya: effortsCell,
	induk: optionalTextCell,
})

/** One row of `data/programmes.csv`. */
export const programmeRowSchema = cells.transform(
	(row): Programme => ({
		id: row.id,
		name: { id: row.nama, en: row.nama_en },
		strategy: row.strategi,
		pillar: row.pilar,
		sector: row.sektor,
		efforts: row.upaya,
		recipientUnit: row.satuan_penerima,
		legalBasis: row.dasar_hukum,
		description: { id: row.keterangan, en: row.keterangan_en },
		...(row.induk !== null && { parent: row.induk }),
	}),
)

export const programmeHeadings: readonly string[] = Object.keys(cells.shape)
/** Columns a register may do without. */
export const optionalProgrammeHeadings: readonly string[] = ['upaya', 'induk']
