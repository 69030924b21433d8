import { describe, expect, it } from 'vitest'
import { DERIVED_DATASET } from '../../../../scripts/write/downloads/derived-dataset.ts'
import { publishedTables } from '../../../../scripts/write/downloads/published-tables.ts'
import { csvOf } from '../../../../scripts/write/downloads/table-text.ts'
import { publishedFigures } from '../../../../src/gate/comparison/published-figures.ts'
import type { Area } from '../../../../src/schemas/area.ts'
import { parentCodeOf } from '../../../../src/schemas/area-code.ts'
import type { Figure } from '../../../../src/schemas/figure.ts'
import { figureColumns } from '../../../../src/schemas/published-columns.ts'
import { indicator, tree } from '../../../src/gate/mapping/template/invented-plan.ts'

const figure = (change: Partial<Figure>): Figure => ({
	period: '2024',
	reference: '2024-03',
	status: 'A',
	value: null,
	category: null,
	copies: null,
	note: null,
	dataset: 'nyata',
	derivation: null,
	comparison: null,
	...change,
})
const at = (code: string) => tree.get(code) as Area
const file = (id: string, figures: Record<string, Figure[]>) => ({
	indicator: indicator(id),
	datasets: [],
	areas: Object.entries(figures).map(([code, some]) => ({ area: at(code), hasPage: true, figures: some })),
})
const derivation = { formula: 'a + b', inputs: [], coverage: { have: 1, of: 2 } }
const tables = publishedTables(
	[
		file('angka', {
			'99.01': [figure({ value: 35.1, copies: 2, note: 'satu; "dua"' }), figure({ period: '2023', status: 'Q' })],
			'99.01.01': [figure({ value: 0, dataset: null, derivation })],
		}),
		file('kelas', { '99.01': [figure({ category: 'maju' })] }),
	],
	[{ id: 'nyata', simulated: false }],
	{
		...tree,
		ancestorsOf: (code) => [...(parentCodeOf(code) === undefined ? [] : [at(parentCodeOf(code) as string)])],
		isInvented: (code) => code.startsWith('99.01.01'),
		isExpected: () => true,
		hasPage: (code) => code !== '99' && code.length < 8,
	},
)
const texts = new Map([...tables].map(([id, rows]) => [id, csvOf({ columns: figureColumns, rows }).split('\r\n')]))

describe('the tables of figures', () => {
	it('hold numbers and words apart, and say of each row its month, its copies and whether it is simulated', () => {
		expect(texts.get('nyata')?.filter((line) => !line.includes(',O,'))).toMatchInlineSnapshot(`
			[
			  "kode_wilayah,nama_wilayah,tingkat,indikator,periode,nilai,satuan,status,catatan,acuan,kategori,jumlah_salinan,simulasi,id_wilayah",
			  "99.01,Kabupaten Contoh,kabupaten-kota,angka,2023,,persen,Q,,2024-03,,,tidak,ID-99.01",
			  "99.01,Kabupaten Contoh,kabupaten-kota,angka,2024,35.1,persen,A,"satu; ""dua""",2024-03,,2,tidak,ID-99.01",
			  "99.01,Kabupaten Contoh,kabupaten-kota,kelas,2024,,persen,A,,2024-03,maju,,tidak,ID-99.01",
			  "",
			]
		`)
		expect(texts.get(DERIVED_DATASET)).toMatchInlineSnapshot(`
			[
			  "kode_wilayah,nama_wilayah,tingkat,indikator,periode,nilai,satuan,status,catatan,acuan,kategori,jumlah_salinan,simulasi,id_wilayah",
			  "99.01.01,"Kecamatan Hulu, Kab. Contoh",kecamatan,angka,2024,0,persen,A,rumus: a + b; cakupan: 1 dari 2,2024-03,,,ya,ID-99.01.01",
			  "",
			]
		`)
	})

	it('are read back by the desk as they were saved, without the rows that the portal added', () => {
		const saved = publishedFigures(texts.get('nyata')?.join('\r\n') ?? '')
		expect(
			saved.map(({ area, period, value, status, copies, note }) => [area, period, value, status, copies, note]),
		).toEqual([
			['99.01', '2023', '', 'Q', '', ''],
			['99.01', '2024', '35.1', 'A', '2', 'satu; "dua"'],
			['99.01', '2024', 'maju', 'A', '', ''],
		])
	})
})
