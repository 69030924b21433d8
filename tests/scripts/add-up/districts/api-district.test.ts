import { describe, expect, it } from 'vitest'
import { apiDistrict } from '../../../../scripts/add-up/districts/api-district.ts'
import { apiDistrictSchema } from '../../../../src/schemas/api-district.ts'
import type { DistrictFile } from '../../../../src/schemas/district-file.ts'

const area = (code: string, name: string) => ({ code, name, level: 'kecamatan' as const, kind: 'kecamatan' as const })
const file: DistrictFile = {
	district: {
		id: 'contoh-1',
		name: { id: 'Dapil Contoh 1', en: 'District Contoh 1' },
		regency: '99.01',
		seats: 6,
		kecamatan: ['99.01.01', '99.01.02'],
	},
	regency: { code: '99.01', name: 'Contoh', level: 'kabupaten-kota', kind: 'kabupaten' },
	kecamatan: [area('99.01.01', 'Contoh'), area('99.01.02', 'Andai')].map((one) => ({
		area: one,
		hasPage: true,
		inside: {},
	})),
	figures: [
		{
			indicator: 'penduduk',
			sums: [
				{
					period: '2024',
					value: 19_900,
					status: 'A',
					published: 2,
					of: 2,
					parts: [
						{ value: 12_500, status: 'A' },
						{ value: 7400, status: 'A' },
					],
				},
			],
		},
	],
	programmes: [
		{
			programme: 'pkh',
			dataset: 'contoh',
			simulated: true,
			measure: 'keluarga',
			sums: [
				{
					period: '2024',
					value: null,
					status: 'Q',
					published: 1,
					of: 2,
					parts: [
						{ value: 130, status: 'A' },
						{ value: null, status: 'Q' },
					],
				},
			],
		},
	],
}
const units = new Map([['penduduk', { unit: 'orang' as const }]])

describe('the record of a district', () => {
	const record = apiDistrict(file, units)

	it('fits its schema', () => {
		expect(apiDistrictSchema.safeParse(record).error).toBeUndefined()
	})

	it('holds its sums with their units, and of a hidden one the mark alone, without the parts', () => {
		expect(record.pengamatan).toEqual([
			{
				indikator: 'penduduk',
				satuan: 'orang',
				angka: [{ periode: '2024', nilai: 19_900, status: 'A', kecamatan_terbit: 2, kecamatan: 2 }],
			},
		])
		expect(record.penerima).toEqual([
			{
				program: 'pkh',
				sumber: 'contoh',
				simulasi: true,
				ukuran: 'keluarga',
				angka: [{ periode: '2024', nilai: null, status: 'Q', kecamatan_terbit: 1, kecamatan: 2 }],
			},
		])
	})

	it('says which kecamatan it adds up, so that anyone can hold it to theirs', () => {
		expect(record.kode_kecamatan).toEqual(['99.01.01', '99.01.02'])
		expect(record.nama_kabupaten).toBe('Kabupaten Contoh')
	})

	it('is not made of an indicator that the registry lacks', () => {
		expect(() => apiDistrict(file, new Map())).toThrow('which indicators.csv does not list')
	})
})
