import { z } from 'zod'
import { areaCodeSchema, areaLevelSchema } from './area-code.ts'
import { observationStatusSchema } from './observation-status.ts'
import { periodSchema } from './period.ts'
import { breakdowns, recipientMeasures } from './recipients.ts'
import { units } from './unit.ts'

/** An area named in passing. */
const namedAreaSchema = z.strictObject({
	kode_wilayah: areaCodeSchema,
	nama_wilayah: z.string().min(1),
	tingkat: areaLevelSchema,
})

const figureShape = {
	indikator: z.string().min(1),
	/** Period as published. */
	periode: periodSchema,
	/** Month the figure refers to where the table prints only the year. */
	acuan: periodSchema,
	/** Number, word of a category indicator, or `null` where `status` says why there is none. */
	nilai: z.union([z.number(), z.string().min(1)]).nullable(),
	satuan: z.enum(units),
	/** SDMX OBS_STATUS. */
	status: observationStatusSchema,
	catatan: z.string().nullable(),
}

/**
 * `/api/v1/wilayah/{kode}.json`: every published figure of one area. Keys are those of the CSV headings;
 * a change that takes a key away or changes its meaning needs `/api/v2`.
 */
export const apiAreaSchema = z.strictObject({
	kode_wilayah: areaCodeSchema,
	/** Full name: "Desa Pilang, Kec. Randublatung, Kab. Blora". */
	nama_wilayah: z.string().min(1),
	tingkat: areaLevelSchema,
	/** The area it lies in; `null` for Indonesia. */
	induk: namedAreaSchema.nullable(),
	/** Areas directly inside it, in code order. */
	dalam: z.array(namedAreaSchema),
	/**
	 * Figures as the publishers printed them; `sumber` is the dataset, at `/unduh/{sumber}.csv`, `baris` the line of the
	 * file that the office keeps, `observations/{sumber}.csv`.
	 */
	pengamatan: z.array(
		z.strictObject({ ...figureShape, sumber: z.string().min(1), baris: z.int().positive().optional() }),
	),
	/** Figures that the portal computed, with formula, inputs and coverage. */
	turunan: z.array(
		z.strictObject({
			...figureShape,
			rumus: z.string().min(1),
			masukan: z.array(z.strictObject({ indikator: z.string(), periode: periodSchema, wilayah: z.string() })).min(1),
			/** How many areas had a figure, of how many; `null` where nothing is added up. */
			cakupan: z.strictObject({ ada: z.int(), dari: z.int() }).nullable(),
		}),
	),
	/** Programme recipients after protection, a programme an entry; empty where there are none. */
	penerima: z.array(
		z.strictObject({
			program: z.string().min(1),
			sumber: z.string().min(1),
			/** True for simulated figures of invented areas. */
			simulasi: z.boolean(),
			/** A hidden number is `null` with status Q: one mark for all, which does not tell why. */
			angka: z.array(
				z.strictObject({
					periode: periodSchema,
					rincian: z.enum(['total', ...breakdowns]),
					kategori: z.string().min(1),
					ukuran: z.enum(recipientMeasures),
					nilai: z.int().nonnegative().nullable(),
					status: z.enum(['A', 'Q']),
				}),
			),
		}),
	),
})
export type ApiArea = z.infer<typeof apiAreaSchema>

/** `/api/v1/wilayah/{kecamatan}/desa.json`: the records of all villages of one kecamatan, in code order. */
export const apiVillagesSchema = z.strictObject({ kode_wilayah: areaCodeSchema, desa: z.array(apiAreaSchema) })
export type ApiVillages = z.infer<typeof apiVillagesSchema>
