import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { electoralDistrictSchema } from './electoral-district.ts'
import { observationStatusSchema } from './observation-status.ts'
import { periodSchema } from './period.ts'
import { countMeasureSchema } from './recipient-files.ts'
import { units } from './unit.ts'

const sumShape = {
	periode: periodSchema,
	/** Sum of the published figures of its kecamatan, or `null` where `status` says why there is none. */
	nilai: z.number().nonnegative().nullable(),
	/** SDMX OBS_STATUS. */
	status: observationStatusSchema,
	/** Kecamatan whose figure is published, of all for which one is expected. */
	kecamatan_terbit: z.int().nonnegative(),
	kecamatan: z.int().nonnegative(),
}

/**
 * `/api/v1/dapil/{id}.json`: every sum of one electoral district, those of `/unduh/dapil.csv`. Keys are those of its
 * headings; a change that takes a key away or changes its meaning needs `/api/v2`.
 */
export const apiDistrictSchema = z.strictObject({
	dapil: electoralDistrictSchema.shape.id,
	nama_dapil: electoralDistrictSchema.shape.name,
	kode_kabupaten: areaCodeSchema,
	nama_kabupaten: z.string().min(1),
	kursi: electoralDistrictSchema.shape.seats,
	/** The kecamatan that are added up: what every sum below stands for. */
	kode_kecamatan: z.array(areaCodeSchema).min(1),
	nama_kecamatan: z.array(z.string().min(1)).min(1),
	/** Counts of people and places, and rates of two such sums. */
	pengamatan: z.array(
		z.strictObject({
			indikator: z.string().min(1),
			satuan: z.enum(units),
			angka: z.array(z.strictObject(sumShape)).min(1),
		}),
	),
	/** Programme recipients after protection: hidden where one kecamatan is, with one mark. */
	penerima: z.array(
		z.strictObject({
			program: z.string().min(1),
			sumber: z.string().min(1),
			/** True for simulated figures of invented areas. */
			simulasi: z.boolean(),
			ukuran: countMeasureSchema,
			angka: z.array(z.strictObject(sumShape)).min(1),
		}),
	),
})
export type ApiDistrict = z.infer<typeof apiDistrictSchema>
