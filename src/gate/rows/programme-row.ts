import { z } from 'zod'
import { efforts, type Programme, programmeSchema } from '../../schemas/programme.ts'
import { optionalTextCell, textCell } from './cells.ts'
import { guideFaults, guideHeadings, readGuide } from './programme-guide-cells.ts'

const effortsCell = z
	.string()
	.transform((text) => (text === '' ? [] : text.split('|')))
	.pipe(z.array(z.enum(efforts)))

const shape = z.strictObject({
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
	siapa_berhak: z.string(),
	siapa_berhak_en: z.string(),
	cara_penetapan: z.string(),
	cara_penetapan_en: z.string(),
	tempat_bertanya: z.string(),
	tempat_bertanya_en: z.string(),
	tempat_mengadu: z.string(),
	tempat_mengadu_en: z.string(),
	sumber_panduan: z.string(),
	sumber_panduan_en: z.string(),
	register: optionalTextCell,
})

const cells = shape.superRefine((row, context) => {
	for (const { path, message } of guideFaults(row)) context.addIssue({ code: 'custom', path: [path], message })
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
		guide: readGuide(row),
		...(row.induk !== null && { parent: row.induk }),
		...(row.register !== null && { registry: row.register }),
	}),
)

export const programmeHeadings: readonly string[] = Object.keys(shape.shape)
/** Columns a register may do without. */
export const optionalProgrammeHeadings: readonly string[] = ['upaya', 'induk', ...guideHeadings, 'register']
