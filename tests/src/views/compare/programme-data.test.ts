import { describe, expect, it } from 'vitest'
import type { ApiArea } from '../../../../src/schemas/api-area.ts'
import { comparisonView } from '../../../../src/topics/compare/comparison-view.ts'
import { perThousand } from '../../../../src/topics/compare/per-thousand.ts'
import { programmeData } from '../../../../src/topics/compare/programme-data.ts'
import { invented, state } from './invented-comparison.ts'

const total = (periode: string, nilai: number | null): ApiArea['penerima'][number]['angka'][number] => ({
	periode,
	rincian: 'total',
	kategori: 'total',
	ukuran: 'keluarga',
	nilai,
	status: nilai === null ? 'Q' : 'A',
})
const families = (periode: string, nilai: number): ApiArea['pengamatan'][number] => ({
	indikator: 'kartu-keluarga',
	periode,
	acuan: periode,
	nilai,
	satuan: 'kartu-keluarga',
	status: 'A',
	catatan: null,
	sumber: 'keluarga-contoh',
})
function record(code: string, parts: Partial<ApiArea>) {
	const area = invented(code)
	return {
		area,
		record: {
			kode_wilayah: code,
			nama_wilayah: area.name,
			tingkat: area.level,
			induk: null,
			dalam: [],
			pengamatan: [],
			turunan: [],
			penerima: [],
			...parts,
		},
	}
}
const recipients = (angka: ApiArea['penerima'][number]['angka']): Partial<ApiArea> => ({
	penerima: [{ program: 'pkh', sumber: 'pkh-contoh', simulasi: true, angka }],
})
const programme = { id: 'pkh', name: { id: 'PKH', en: 'PKH' } }
const sources = ['pkh-contoh', 'keluarga-contoh', 'lain'].map((id) => ({
	id,
	publisher: { id, en: id },
	table: { id, en: id },
	issued: '2025',
	simulated: id === 'pkh-contoh',
	cautions: [],
}))

describe('recipients per 1,000 families', () => {
	it('are 1,000 × recipients ÷ families, rounded once', () => {
		// 436 of 12,000 families: 36.333 per thousand. 1 of 8: exactly 125.
		expect(perThousand(436, 12_000)).toBe(36.3)
		expect(perThousand(1, 8)).toBe(125)
		expect(perThousand(0, 8)).toBe(0)
		expect(perThousand(5, 0)).toBeNull()
	})

	it('are compared where both are published for the same year', () => {
		const { data, gaps } = programmeData(
			programme,
			[
				record('99.01', {
					...recipients([total('2023', 300), total('2024', 436)]),
					pengamatan: [families('2024-12', 12_000)],
				}),
				record('99.02', { ...recipients([total('2024', 90)]), pengamatan: [families('2024-01', 3000)] }),
			],
			sources,
		)
		expect(gaps).toEqual([])
		expect([...data.areas.values()].map(({ figures }) => figures.map(({ year, value }) => [year, value]))).toEqual([
			[[2024, 36.3]],
			[[2024, 30]],
		])
		expect(data.sources.map(({ id }) => id)).toEqual(['pkh-contoh', 'keluarga-contoh'])
		const view = comparisonView(data, state({ areas: ['99.01', '99.02'], indicator: 'penerima-pkh' }), 'id')
		expect(view?.subtitle).toBe('Penerima PKH per 1.000 keluarga (per 1.000 keluarga), Contoh dan Misal, 2024')
		expect(view?.simulated).toBe(true)
	})

	it('add up families of a whole area, and never of a part', () => {
		const summed = (ada: number) => ({
			...families('2024-01', 4000),
			rumus: 'Σ',
			masukan: [{ indikator: 'kartu-keluarga', periode: '2024-01', wilayah: '99.01.*' }],
			cakupan: { ada, dari: 3 },
		})
		const made = (ada: number) => {
			const { sumber: _, ...figure } = summed(ada)
			return programmeData(
				programme,
				[record('99.01', { ...recipients([total('2024', 100)]), turunan: [figure] })],
				sources,
			)
		}
		expect(made(3).data.areas.get('99.01')?.figures[0]?.value).toBe(25)
		expect(made(2).gaps).toEqual([{ code: '99.01', reason: 'families' }])
	})

	it('say what is missing: recipients, families, or that they are hidden', () => {
		const { data, gaps } = programmeData(
			programme,
			[
				record('99.01', recipients([total('2024', 436)])),
				record('99.02', { pengamatan: [families('2024', 3000)] }),
				record('99.03', { ...recipients([total('2024', null)]), pengamatan: [families('2024', 3000)] }),
			],
			sources,
		)
		expect(data.areas.size).toBe(0)
		expect(gaps).toEqual([
			{ code: '99.01', reason: 'families' },
			{ code: '99.02', reason: 'recipients' },
			{ code: '99.03', reason: 'hidden' },
		])
	})
})
