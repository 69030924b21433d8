import type { z } from 'zod'
import { apiAreaSchema, apiVillagesSchema } from './api-area.ts'
import { apiDistrictSchema } from './api-district.ts'
import { apiIndicatorSchema } from './api-indicator.ts'
import type { Bilingual } from './bilingual.ts'
import { figureFileSchema } from './figure-record.ts'

/** A kind of record in the interface for programs: its address, what the varying part of it is, and its shape. */
export type ApiResource = {
	/** Name of its schema below `/api/v1/skema/`. */
	readonly name: 'wilayah' | 'desa' | 'indikator' | 'dapil' | 'gambar'
	readonly path: string
	readonly parameter: { readonly name: string; readonly says: Bilingual }
	readonly says: Bilingual
	readonly schema: z.ZodType
}

/** Every kind of record that programs may ask for. A key taken away, or one that means something else, needs `/api/v2`. */
export const apiResources: readonly ApiResource[] = [
	{
		name: 'wilayah',
		path: '/api/v1/wilayah/{kode}.json',
		parameter: {
			name: 'kode',
			says: { id: 'Kode wilayah Kemendagri dengan titiknya', en: 'Kemendagri code of the area, with its dots' },
		},
		says: {
			id: 'Semua angka satu wilayah: yang dibaca dari tabel penerbit, yang dihitung portal beserta rumusnya, dan penerima program yang sudah disamarkan.',
			en: 'Every figure of one area: as publishers printed it, as the portal computed it with its formula, and recipients of programmes after protection.',
		},
		schema: apiAreaSchema,
	},
	{
		name: 'desa',
		path: '/api/v1/wilayah/{kecamatan}/desa.json',
		parameter: {
			name: 'kecamatan',
			says: { id: 'Kode kecamatan dengan titiknya', en: 'Code of the kecamatan, with its dots' },
		},
		says: {
			id: 'Semua angka setiap desa dan kelurahan di satu kecamatan, desa demi desa. Portal besar hanya punya berkas ini untuk desa.',
			en: 'Every figure of each desa and kelurahan in one kecamatan, one after the other. Of villages, large portals have this file alone.',
		},
		schema: apiVillagesSchema,
	},
	{
		name: 'indikator',
		path: '/api/v1/indikator/{id}.json',
		parameter: {
			name: 'id',
			says: { id: 'Id indikator, dengan huruf kecil', en: 'Id of the indicator, in small letters' },
		},
		says: {
			id: 'Semua angka satu indikator di semua wilayah, dengan sumber dan peringatannya.',
			en: 'Every figure of one indicator over all areas, with its sources and their cautions.',
		},
		schema: apiIndicatorSchema,
	},
	{
		name: 'dapil',
		path: '/api/v1/dapil/{id}.json',
		parameter: { name: 'id', says: { id: 'Id daerah pemilihan', en: 'Id of the electoral district' } },
		says: {
			id: 'Jumlah angka kecamatan di satu daerah pemilihan.',
			en: 'Sums of the figures of the kecamatan in one electoral district.',
		},
		schema: apiDistrictSchema,
	},
	{
		name: 'gambar',
		path: '/cek/ids/{awal}.json',
		parameter: {
			name: 'awal',
			says: {
				id: 'Tanda pertama kode gambar, dengan huruf besar; bila jawabannya `parted`, nama terakhir dalam daftar itu yang tidak melewati kodenya menurut urutan abjad',
				en: 'First character of a figure id, in capitals; where the answer is `parted`, the last name of its list that does not come behind the id in alphabetical order',
			},
		},
		says: {
			id: 'Gambar yang kodenya berawal sama: apa yang ditunjukkannya, periode, sumber, dan peringatannya, juga gambar lama yang sudah diganti. Kutip angka sebuah gambar bersama peringatannya.',
			en: 'Charts and tables whose ids begin alike: what each shows, its period, source and cautions, and those since replaced. Quote a number of a chart together with its cautions.',
		},
		schema: figureFileSchema,
	},
]

/** Where the shape of a kind of record stands. */
export function schemaPath(name: ApiResource['name']): string {
	return `/api/v1/skema/${name}.json`
}
