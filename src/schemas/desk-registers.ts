import { z } from 'zod'
import { areaKinds } from './area.ts'
import { areaCodeSchema, areaLevelSchema } from './area-code.ts'
import { areaNameSchema } from './area-name.ts'
import { bilingualSchema, languages } from './bilingual.ts'
import { publishedSidecarSchema } from './dataset.ts'
import { indicatorSchema } from './indicator.ts'

/** Position of the kind of an area in `areaKinds`. */
const kindSchema = z
	.int()
	.min(0)
	.max(areaKinds.length - 1)

/**
 * What the steward's desk holds a table to, as the build held the office's folder to it: one file, read by the desk
 * alone. Areas are those that have a page, and all kabupaten and kota; the nation's villages stay out.
 */
export const deskRegistersSchema = z.strictObject({
	/** Code, name, position of the kind in `areaKinds`. */
	areas: z.array(z.tuple([areaCodeSchema, z.string().min(1), kindSchema])),
	/** Codes of areas that have a page. */
	pages: z.array(areaCodeSchema),
	/** True where there are areas below the pages, in a file of their own. */
	hasAreasBelow: z.boolean(),
	/** Codes of areas invented for the simulation. */
	invented: z.array(areaCodeSchema),
	/** Areas that are no more: since when, and what took them up. */
	ended: z.array(
		z.strictObject({ code: areaCodeSchema, date: z.iso.date().nullable(), successors: z.array(areaCodeSchema) }),
	),
	indicators: z.array(indicatorSchema),
	programmes: z.array(
		z.strictObject({
			id: z.string(),
			name: bilingualSchema,
			recipientUnit: z.enum(['keluarga', 'orang', 'kelompok']),
			components: z.array(z.strictObject({ id: z.string(), name: bilingualSchema })),
		}),
	),
	/** Names that the office's files give to areas, as its own list has them. */
	aliases: z.array(areaNameSchema.extend({ note: z.string().nullable() })),
	/** What readers type for an area and files may say as well: of the nation and of the office. */
	phrases: z.array(areaNameSchema),
	/** Codes of the statistics office and the areas they stand for. */
	bpsCodes: z.array(z.strictObject({ bps: z.string(), code: areaCodeSchema })),
	/** Declared checks of plausibility, as the gate reads them. */
	checks: z.array(
		z.strictObject({
			id: z.string(),
			kind: z.string(),
			indicators: z.array(z.string()),
			references: z.array(z.string()),
			limits: z.array(z.number()),
			severity: z.enum(['error', 'warning']),
			says: bilingualSchema,
		}),
	),
	threshold: z.int(),
	homeArea: areaCodeSchema,
	publisher: bilingualSchema,
	languages: z.array(z.enum(languages)),
	/** Published tables that a new file may bring up to date. */
	datasets: z.array(
		z.strictObject({
			id: z.string(),
			indicators: z.array(z.string()),
			levels: z.array(areaLevelSchema),
			sidecar: publishedSidecarSchema,
		}),
	),
	/** Protected tables of recipients, and the programmes that each counts. */
	protected: z.array(z.strictObject({ id: z.string(), programmes: z.array(z.string()) })),
})
export type DeskRegisters = z.infer<typeof deskRegistersSchema>

/**
 * Areas of the listed provinces that have no page: their figures stand in tables. Most files name none of them, so they
 * are a file of their own. By the code of the area around them: last part of the code, name, position of the kind.
 */
export const areasBelowSchema = z.record(
	areaCodeSchema,
	z.array(z.tuple([z.string().regex(/^\d{2,4}$/), z.string().min(1), kindSchema])),
)
export type AreasBelow = z.infer<typeof areasBelowSchema>

/** The part of the registers that the desk adds to, as the office's folder has it. */
export type OwnRegisters = Pick<DeskRegisters, 'aliases' | 'bpsCodes' | 'indicators'>
