import { z } from 'zod'
import { areaKinds } from './area.ts'
import { areaCodeSchema, areaLevelSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'
import { cautionKinds } from './caution.ts'
import { indicatorSchema } from './indicator.ts'
import { observationStatusSchema } from './observation-status.ts'
import { periodSchema } from './period.ts'

const { name, short, unit, measure, decimals, better, categories, formula, theme, definition, method } =
	indicatorSchema.shape

/** A figure: `acuan` is the month it refers to, `sumber` the dataset at `/unduh/{sumber}.csv`, `null` for derived ones. */
const figureSchema = z.strictObject({
	periode: periodSchema,
	acuan: periodSchema,
	/** Number, word of a category indicator, or `null` where `status` says why there is none. */
	nilai: z.union([z.number(), z.string().min(1)]).nullable(),
	/** SDMX OBS_STATUS. */
	status: observationStatusSchema,
	sumber: z.string().min(1).nullable(),
	/** Only where a figure is added up: how many areas had one, of how many. */
	cakupan: z.strictObject({ ada: z.int(), dari: z.int() }).optional(),
	catatan: z.string().min(1).optional(),
})

/**
 * `/api/v1/indikator/{id}.json`: every published figure of one indicator over all areas. Keys are those of the CSV
 * headings; a change that takes a key away or changes its meaning needs `/api/v2`.
 */
export const apiIndicatorSchema = z.strictObject({
	indikator: z.string().min(1),
	nama: name,
	singkatan: short,
	satuan: unit,
	jenis_ukuran: measure,
	desimal: decimals,
	arah_baik: better,
	/** Lowest level at which the figure is valid. */
	/** A change smaller than this, at the lowest level, is told as none to speak of. */
	beda_kecil: z.number().positive().optional(),
	tingkat_terendah: areaLevelSchema,
	/** Allowed words of a category indicator, from lowest to highest. */
	kategori: categories,
	tema: theme,
	rumus: formula,
	definisi: definition,
	metode: method,
	/** The datasets the figures were read from. */
	sumber: z.array(
		z.strictObject({
			sumber: z.string().min(1),
			penerbit: bilingualSchema,
			tabel: bilingualSchema,
			terbit: z.string().min(1),
			/** True for simulated figures of invented areas. */
			simulasi: z.boolean(),
			/** What must be known of its figures; `kode_wilayah`, `periode` and `indikator` say of which, else of all. */
			peringatan: z.array(
				z.strictObject({
					jenis: z.enum(cautionKinds),
					teks: bilingualSchema,
					kode_wilayah: z.array(areaCodeSchema).optional(),
					periode: z.array(periodSchema).optional(),
					indikator: z.array(z.string()).optional(),
				}),
			),
		}),
	),
	/** Areas that have a figure, in code order; oldest figure first. */
	wilayah: z.array(
		z.strictObject({
			kode_wilayah: areaCodeSchema,
			/** Bare name, but with its kind where a kabupaten and a kota share it; `jenis` tells the kind of all. */
			nama_wilayah: z.string().min(1),
			jenis: z.enum(areaKinds),
			angka: z.array(figureSchema).min(1),
		}),
	),
})
export type ApiIndicator = z.infer<typeof apiIndicatorSchema>
