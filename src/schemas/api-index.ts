import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'
import { units } from './unit.ts'

/** `/api/v1/index.json`: what programs may ask for; addresses are whole. */
export const apiIndexSchema = z.strictObject({
	portal: z.string(),
	dokumentasi: z.url(),
	openapi: z.url(),
	/** The catalogues of all datasets. */
	katalog: z.strictObject({ datapackage: z.url(), dcat: z.url(), data_json: z.url(), checksums: z.url() }),
	/** Every area with a record of its own: code, name, level and the areas around it. */
	daftar_wilayah: z.url(),
	/** Kinds of records: the pattern of their addresses, their shape, and one to try where one is known. */
	rekaman: z.array(
		z.strictObject({
			jenis: z.string(),
			pola: z.string(),
			skema: z.url(),
			contoh: z.url().optional(),
			keterangan: bilingualSchema,
		}),
	),
	indikator: z.array(
		z.strictObject({ indikator: z.string(), nama: bilingualSchema, satuan: z.enum(units), alamat: z.url() }),
	),
})
export type ApiIndex = z.infer<typeof apiIndexSchema>
