import { describe, expect, it } from 'vitest'
import { decodePoints } from '../../../../src/charts/chart-points.ts'
import type { Language } from '../../../../src/schemas/bilingual.ts'
import { type Form, forms } from '../../../../src/topics/compare/compare-state.ts'
import { comparisonView } from '../../../../src/topics/compare/comparison-view.ts'
import { refusals } from '../../../../src/topics/compare/level-refusal.ts'
import { compared, invented, inventedData, state, type Years } from './invented-comparison.ts'

function notes(
	figures: Parameters<typeof inventedData>[0],
	parts: Parameters<typeof state>[0] = {},
	language: Language = 'id',
) {
	const view = comparisonView(inventedData(figures), state({ areas: Object.keys(figures), ...parts }), language)
	return view?.notes.filter(({ caution }) => caution).map(({ text }) => text)
}

const firm: Years = { 2024: 10, 2025: 9 }

describe('the cautions beside a comparison', () => {
	it('are none for firm figures of one month and one series', () => {
		expect(notes({ '99.01': firm, '99.02': firm })).toEqual([])
	})

	it('name the years of breaks, but only those that are drawn', () => {
		const figures = {
			'99.01': { 2014: 30, 2015: [20, 'B'], 2025: 17 } as Years,
			'99.02': { 2014: 20, 2015: 18, 2025: 16 },
		}
		expect(notes(figures)).toEqual([
			'Deret terputus pada 2015. Angka di kiri dan kanannya tidak boleh dikurangkan satu sama lain.',
		])
		expect(notes(figures, { form: 'titik' })).toEqual([])
		expect(notes(figures, { measure: 'indeks' })).toEqual([
			'Indeks dihitung dari 2015: tahun pertama sejak deret terakhir terputus.',
		])
	})

	it('name reference months that differ', () => {
		expect(notes({ '99.01': firm, '99.02': firm, '99': [compared(2025, 8, { reference: '2025-09' })] })).toEqual([
			'Bulan acuan 2025 berbeda: Contoh Raya: September 2025; Contoh dan Misal: Maret 2025.',
		])
	})

	it('name provisional, doubtful, partial and missing figures, each by itself', () => {
		const partial = { dataset: null, derivation: { formula: 'Σ', inputs: [], coverage: { have: 1, of: 2 } } }
		expect(
			notes({
				'99.01': { 2024: 10, 2025: [9, 'P'] },
				'99.02': { 2024: 10, 2025: [3, 'U'] },
				'99.03': [compared(2025, 4, partial)],
				'99.04': { 2024: null, 2025: null },
			}),
		).toEqual([
			'Angka sementara, dapat berubah: Contoh (2025).',
			'Angka diragukan, tidak ikut dihitung: Misal (2025).',
			'Jumlah dari sebagian wilayah saja, tidak ikut dihitung: Umpama (2025).',
			'Tanpa angka dalam periode ini: Andai.',
		])
	})

	it('say that percent of a percentage is not points, and who has no first figure', () => {
		expect(notes({ '99.01': firm, '99.02': firm, '99.03': { 2025: 4 } }, { measure: 'persen' }, 'en')).toEqual([
			'Percent here counts the change from the first percentage. It is not percentage points.',
			'No figure of 2024 to start from: Umpama.',
		])
	})
})

describe('a comparison', () => {
	it('colours up to four areas; of more those highlighted, at first one', () => {
		const data = inventedData(
			Object.fromEntries(['99.01', '99.02', '99.03', '99.04', '99'].map((code) => [code, firm])),
		)
		const four = comparisonView(data, state({ areas: ['99.01', '99.02', '99.03', '99.04'] }), 'id')
		expect(four?.names.map(({ role }) => role)).toEqual(['c1', 'c2', 'c3', 'c4'])
		const roles = (highlights: readonly string[] | null) =>
			comparisonView(data, state({ areas: ['99.01', '99.02', '99.03', '99.04', '99'], highlights }), 'id')?.names.map(
				({ role }) => role,
			)
		expect(roles(['99.03', '99'])).toEqual(['peer', 'peer', 'c1', 'peer', 'c2'])
		expect(roles(null)).toEqual(['c1', 'peer', 'peer', 'peer', 'peer'])
		expect(roles([])).toEqual(['peer', 'peer', 'peer', 'peer', 'peer'])
	})

	it('says where the table holds each figure of each drawing', () => {
		const figures = { '99.01': firm, '99.02': firm, '99.03': firm }
		const data = inventedData(figures)
		for (const form of forms.filter((one) => one !== 'tabel')) {
			const view = comparisonView(data, state({ areas: Object.keys(figures), form, highlights: ['99.02'] }), 'id')
			const points = /data-points="([^"]*)"/.exec(view?.drawing?.wide() ?? '')?.[1] ?? ''
			const { cells } = decodePoints(points)
			// Two years of three areas; dots show the last.
			expect(cells).toHaveLength(form === 'titik' ? 3 : 6)
			expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length)
			const ofNewest = cells.filter(({ row, column }) => row === 0 && column === 2)
			expect(ofNewest).toHaveLength(1)
		}
	})

	it('gives as a file what its drawing shows', () => {
		const data = inventedData({ '99.01': { 2023: 12, 2024: 11, 2025: 10 } })
		const years = (form: Form) =>
			comparisonView(data, state({ areas: ['99.01'], form }), 'id')
				?.csv.split('\r\n')
				.slice(1, -1)
				.map((row) => row.split(',')[3])
		expect(years('garis')).toEqual(['2023', '2024', '2025'])
		expect(years('lereng')).toEqual(['2023', '2025'])
		expect(years('titik')).toEqual(['2025'])
	})

	it('tells areas of one name apart', () => {
		const data = inventedData({ '99.01': firm, '99.01.01': firm })
		expect(comparisonView(data, state({ areas: ['99.01', '99.01.01'] }), 'id')?.names.map(({ name }) => name)).toEqual([
			'Kabupaten Contoh',
			'Kecamatan Contoh',
		])
	})

	it('draws one year as dots, and says so', () => {
		const figures = { '99.01': { 2024: 1 }, '99.02': { 2024: 2 } }
		const view = comparisonView(inventedData(figures), state({ areas: Object.keys(figures) }), 'id')
		expect(view?.form).toBe('titik')
		expect(view?.notes.map(({ text }) => text)).toContain(
			'Hanya satu tahun yang ada angkanya, jadi digambar sebagai titik.',
		)
	})

	it('gives the same numbers as CSV, and lets no name be taken for a formula', () => {
		const data = inventedData({ '99.01': firm })
		const area = { ...invented('99.01'), name: '=1+1' }
		const view = comparisonView(
			{ ...data, areas: new Map([['99.01', { area, figures: data.areas.get('99.01')?.figures ?? [] }]]) },
			state({ areas: ['99.01'], measure: 'selisih' }),
			'id',
		)
		expect(view?.csv.split('\r\n')).toEqual([
			'kode_wilayah,nama_wilayah,indikator,periode,acuan,nilai,satuan,status,ukuran,nilai_ukuran,sumber,id_wilayah',
			"99.01,'=1+1,p0,2024,2024-03,10,persen,A,selisih,0,contoh,ID-99.01",
			"99.01,'=1+1,p0,2025,2025-03,9,persen,A,selisih,-1,contoh,ID-99.01",
			'',
		])
	})

	it('is none without a figure', () => {
		expect(comparisonView(inventedData({}), state({ areas: ['99.01'] }), 'id')).toBeNull()
	})
})

describe('areas that cannot be compared', () => {
	const known = new Map(['99', '99.01', '99.01.01'].map((code) => [code, invented(code)]))
	const refused = (areas: readonly string[], language: Language = 'id') =>
		refusals(inventedData({ '99.02': firm }), state({ areas }), known, language)

	it('are refused below the lowest valid level, with the reason and the way out', () => {
		expect(refused(['99.02', '99.01.01'])).toEqual([
			{
				text: 'Kecamatan Contoh (99.01.01): persentase penduduk miskin hanya sah sampai tingkat kabupaten/kota, jadi tidak ditampilkan di sini. Angkanya dari survei sampel, dan sampelnya terlalu kecil untuk wilayah di bawahnya.',
				link: { text: 'Pakai Kabupaten Contoh', query: '?wilayah=99.02,99.01&indikator=p0' },
			},
		])
	})

	it('are named by their code where nobody knows it, and by their name where there is no figure yet', () => {
		expect(refused(['99.77', '99.01'], 'en').map(({ text }) => text)).toEqual([
			'The area code “99.77” is unknown. Check the code, or type the name of the area.',
			'Kabupaten Contoh (99.01): there is no figure of poverty rate yet.',
		])
	})
})

describe('the table of a comparison', () => {
	it('tells a break that all areas share once, beside the year', () => {
		const data = inventedData({ '99.01': { 2014: 30, 2015: [20, 'B'] }, '99.02': { 2014: 20, 2015: [18, 'B'] } })
		const view = comparisonView(data, state({ areas: ['99.01', '99.02'] }), 'id')
		expect(view?.table.rows[0]?.cells).toEqual([
			{ text: '2015', mark: { text: 'patahan', kind: 'b' } },
			'20,00',
			'18,00',
		])
	})

	it('marks the figures of one area that breaks alone, and says what is missing', () => {
		const data = inventedData({ '99.01': { 2014: 30, 2015: [20, 'B'] }, '99.02': { 2015: 0 } })
		const view = comparisonView(data, state({ areas: ['99.01', '99.02'] }), 'id')
		expect(view?.table.rows.map(({ cells }) => cells)).toEqual([
			['2015', { text: '20,00', mark: { text: 'patahan', kind: 'b' } }, { text: '0,00', state: 'zero' }],
			['2014', '30,00', { text: 'tidak ada data', state: 'missing' }],
		])
	})
})
