import { describe, expect, it } from 'vitest'
import type { ProtectedDataset } from '../../../../scripts/protect/release/protected-dataset.ts'
import { sortCells } from '../../../../scripts/protect/release/sort-cells.ts'
import { apiRecipients } from '../../../../scripts/write/recipients/api-recipients.ts'
import { recipientAreaFile } from '../../../../scripts/write/recipients/recipient-area-file.ts'
import { recipientProgrammeFile } from '../../../../scripts/write/recipients/recipient-programme-file.ts'
import { recipientRows } from '../../../../scripts/write/recipients/recipient-row.ts'
import { recipientStore } from '../../../../scripts/write/recipients/recipient-store.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import { levelOfCode, parentCodeOf } from '../../../../src/schemas/area-code.ts'
import type { Sidecar } from '../../../../src/schemas/dataset.ts'
import { recipientColumns } from '../../../../src/schemas/published-columns.ts'
import { recipientAreaFileSchema, recipientProgrammeFileSchema } from '../../../../src/schemas/recipient-files.ts'
import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'
import { cell, totals } from '../../protect/release/cells.ts'

const codes = ['99.01', '99.01.01', '99.01.01.2001', '99.01.01.2002', '99.01.02', '99.01.02.2001']
const kinds = { 'kabupaten-kota': 'kabupaten', kecamatan: 'kecamatan', 'desa-kelurahan': 'desa' } as const
const areas: Area[] = codes.map((code) => {
	const level = levelOfCode(code) as keyof typeof kinds
	return { code, name: `Contoh ${code.slice(-2)}`, kind: kinds[level], level }
})
const get = (code: string) => areas.find((one) => one.code === code)
const childrenOf = (code: string) => areas.filter((one) => parentCodeOf(one.code) === code)
const ancestorsOf = (code: string) => areas.filter((one) => code.startsWith(`${one.code}.`))
const places = { get, childrenOf, pages: new Set(codes.slice(0, 5)) }
const at = (code: string): Area => get(code) as Area

const dataset = (id: string, cells: readonly ProtectedCell[]): ProtectedDataset => ({
	id,
	sidecar: { simulated: true } as Sidecar,
	cells: sortCells(cells),
	way: 'rows',
})
const whole = [
	...totals({
		'99.01': 40,
		'99.01.01': 40,
		'99.01.01.2001': 40,
		'99.01.01.2002': 0,
		'99.01.02': 0,
		'99.01.02.2001': 0,
	}),
	...totals({
		'99.01': 30,
		'99.01.01': 30,
		'99.01.01.2001': null,
		'99.01.01.2002': null,
		'99.01.02': 0,
		'99.01.02.2001': 0,
	}).map((one) => ({ ...one, period: '2023' })),
	cell('99.01', 100_000, { measure: 'rupiah' }),
	cell('99.01', null, { breakdown: 'jenis_kelamin', category: 'perempuan' }),
	cell('99.01', null, { breakdown: 'jenis_kelamin', category: 'laki-laki' }),
]
const programmes = [{ id: 'lain' }, { id: 'contoh' }]

describe('the file of an area', () => {
	const store = recipientStore([dataset('penerima', whole)], programmes)

	it('holds periods oldest first, with amount and breakdowns, and fits its schema', () => {
		const file = recipientAreaFile(at('99.01'), store, places)
		expect(recipientAreaFileSchema.parse(file)).toEqual(file)
		expect(file?.programmes[0]?.periods).toEqual([
			{ period: '2023', total: { value: 30, status: 'A' }, amount: null, breakdowns: [] },
			{
				period: '2024',
				total: { value: 40, status: 'A' },
				amount: { value: 100_000, status: 'A' },
				breakdowns: [
					{
						breakdown: 'jenis_kelamin',
						categories: [
							{ category: 'perempuan', value: null, status: 'Q' },
							{ category: 'laki-laki', value: null, status: 'Q' },
						],
					},
				],
			},
		])
	})

	it('holds the newest total of each child, zero and hidden as they are', () => {
		const file = recipientAreaFile(at('99.01.01'), store, places)
		expect(file?.children.map(({ area, totals: own }) => [area.code, own])).toEqual([
			['99.01.01.2001', { contoh: { period: '2024', value: 40, status: 'A' } }],
			['99.01.01.2002', { contoh: { period: '2024', value: 0, status: 'A' } }],
		])
	})

	it('is not made for an area without recipients, nor for one of which villages are missing', () => {
		const part = recipientStore(
			[dataset('penerima', totals({ '99.01': 40, '99.01.01': 40, '99.01.01.2001': 40, '99.01.01.2002': 0 }))],
			programmes,
		)
		expect(recipientAreaFile(at('99.01.02'), part, places)).toBeNull()
		expect(recipientAreaFile(at('99.01'), part, places)).toBeNull()
		expect(recipientAreaFile(at('99.01.01'), part, places)?.programmes.length).toBe(1)
	})
})

describe('the file of a programme', () => {
	it('holds a part a dataset, from its highest area down, and how many villages it covers', () => {
		const cells = totals({ '99.01': 40, '99.01.01': 40, '99.01.01.2001': 40, '99.01.01.2002': 0 })
		const store = recipientStore([dataset('penerima', cells)], programmes)
		const file = recipientProgrammeFile('contoh', store, places)
		expect(recipientProgrammeFileSchema.parse(file)).toEqual(file)
		expect(file?.parts).toMatchObject([
			{ dataset: 'penerima', simulated: true, measure: 'keluarga', root: '99.01', coverage: { have: 2, of: 3 } },
		])
		expect(recipientProgrammeFile('lain', store, places)).toBeNull()
	})
})

describe('a store of recipients', () => {
	it('refuses two datasets with one programme in one area', () => {
		const cells = totals({ '99.01': 40 })
		expect(() => recipientStore([dataset('satu', cells), dataset('dua', cells)], programmes)).toThrow(
			'contoh in 99.01 stands in two datasets: satu, dua',
		)
	})

	it('refuses an area without a total', () => {
		const store = recipientStore([dataset('satu', [cell('99.01', 9, { measure: 'rupiah' })])], programmes)
		expect(() => store.seriesOf('99.01')).toThrow('contoh in 99.01, 2024, has no total')
	})
})

describe('what is published of a cell', () => {
	it('is a row under the headings of the recipient tables; a hidden one has no value and Q', () => {
		expect(recipientColumns.join(',')).toBe(
			'kode_wilayah,nama_wilayah,tingkat,program,periode,rincian,kategori,ukuran,nilai,status,acuan,simulasi,id_wilayah',
		)
		const about = { simulated: true, reference_months: [{ from: 2024, month: 9 }] }
		const cells = [cell('99.01.01.2001', null), cell('99.01.01.2002', 0)]
		const rows = [...recipientRows(cells, about, { get, ancestorsOf })]
		expect(rows.map((row) => Object.keys(row))).toEqual([[...recipientColumns], [...recipientColumns]])
		expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
			'99.01.01.2001|Desa Contoh 01, Kec. Contoh 01, Kab. Contoh 01|desa-kelurahan|contoh|2024|total|total|keluarga||Q|2024-09|ya|ID-99.01.01.2001',
			'99.01.01.2002|Desa Contoh 02, Kec. Contoh 01, Kab. Contoh 01|desa-kelurahan|contoh|2024|total|total|keluarga|0|A|2024-09|ya|ID-99.01.01.2002',
		])
	})

	it('is the same in the interface for programs, with one mark and no reason', () => {
		const store = recipientStore([dataset('penerima', whole)], programmes)
		const [series] = store.seriesOf('99.01.01.2001')
		expect(series && apiRecipients(series)).toEqual({
			program: 'contoh',
			sumber: 'penerima',
			simulasi: true,
			angka: [
				{ periode: '2023', rincian: 'total', kategori: 'total', ukuran: 'keluarga', nilai: null, status: 'Q' },
				{ periode: '2024', rincian: 'total', kategori: 'total', ukuran: 'keluarga', nilai: 40, status: 'A' },
			],
		})
	})

	it('stands in an order that depends on its place only, never on what is hidden', () => {
		const keys = (cells: readonly ProtectedCell[]) =>
			sortCells(cells).map(({ area, period, breakdown, category, measure }) =>
				[area, period, breakdown, category, measure].join(),
			)
		const hidden = whole.map((one): ProtectedCell => ({ ...one, value: null, status: 'Q' }))
		expect(keys(hidden)).toEqual(keys(whole))
	})
})
