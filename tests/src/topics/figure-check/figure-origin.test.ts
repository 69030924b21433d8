import { describe, expect, it } from 'vitest'
import type { ApiArea } from '../../../../src/schemas/api-area.ts'
import {
	type AskedRecord,
	countedIn,
	figureOrigin,
	placeOfFigure,
} from '../../../../src/topics/figure-check/figure-origin.ts'

const read = (indikator: string, periode: string, nilai: number, baris: number): ApiArea['pengamatan'][number] => ({
	indikator,
	periode,
	acuan: periode,
	nilai,
	satuan: 'persen',
	status: 'A',
	catatan: null,
	sumber: 'kemiskinan',
	baris,
})
const record: AskedRecord = {
	kode_wilayah: '99.01',
	nama_wilayah: 'Kabupaten Contoh',
	pengamatan: [read('p0', '2024', 17.5, 12), read('p0', '2025', 17.02, 13), read('p0-lama', '2020', 20, 3)],
	turunan: [
		{
			...read('kepadatan', '2024', 120.5, 1),
			rumus: 'penduduk ÷ luas',
			masukan: [{ indikator: 'penduduk', periode: '2024', wilayah: '99.01' }],
			cakupan: { ada: 4, dari: 4 },
		},
	],
}
const at = (anchor: string, ...measures: string[]) => ({ areas: ['99.01'], of: 1, anchor, measures })

describe('how the numbers of a figure were made', () => {
	it('is told from the place of the figure: its area and what it measures', () => {
		expect(placeOfFigure({ page: '/wilayah/99.01/#tren-p0' })).toEqual(at('tren-p0'))
		expect(placeOfFigure({ page: '/indikator/p0/#tren' })).toBeNull()
	})

	it('names file and line of each number that was read, newest first', () => {
		const { numbers } = figureOrigin(at('tren-p0'), record)
		expect(numbers.map((one) => one.kind === 'read' && [one.period, one.value, one.dataset, one.line])).toEqual([
			['2025', 17.02, 'kemiskinan', 13],
			['2024', 17.5, 'kemiskinan', 12],
		])
	})

	it('names formula, inputs and coverage of a number that was computed', () => {
		expect(figureOrigin(at('tren-kepadatan'), record).numbers).toMatchObject([
			{ kind: 'made', formula: 'penduduk ÷ luas', inputs: [{ indicator: 'penduduk' }], coverage: { have: 4, of: 4 } },
		])
	})

	it('takes the whole name of an indicator, and tells nothing where the place names none', () => {
		expect(figureOrigin(at('tren-p0-lama'), record).numbers.map(({ indicator }) => indicator)).toEqual(['p0-lama'])
		expect(figureOrigin(at('program-tren'), record).numbers).toEqual([])
		expect(figureOrigin(at('peta-p0-99.01'), record).numbers).toHaveLength(2)
	})

	it('is told of several measures, of one time where the figure shows one', () => {
		const numbers = (...measures: string[]) =>
			figureOrigin(at('jumlah', ...measures), record).numbers.map(({ indicator, period }) => `${indicator} ${period}`)
		expect(numbers('p0@2025', 'kepadatan')).toEqual(['p0 2025', 'kepadatan 2024'])
		expect(numbers('p0', 'p0-lama')).toEqual(['p0 2025', 'p0 2024', 'p0-lama 2020'])
		expect(numbers('program')).toEqual([])
	})

	it('asks the records of the areas that a figure is about, wherever it stands', () => {
		const shows = { measures: ['p0@2025'], areas: ['99.01', '99.02'], of: 38 }
		expect(placeOfFigure({ page: '/indikator/p0/#kedudukan', shows })).toEqual({
			areas: ['99.01', '99.02'],
			of: 38,
			anchor: '',
			measures: ['p0@2025'],
		})
		expect(placeOfFigure({ page: '/wilayah/99.01/#jumlah', shows: { ...shows, areas: [] } })?.areas).toEqual(['99.01'])
	})
})

describe('a figure that counts recipients', () => {
	const counted = (page: string, ...datasets: string[]) => countedIn({ page, datasets })

	it('is told from its tables: on pages of programmes, districts and areas', () => {
		expect(counted('/program/pkh/#tren-a', 'a')).toEqual({ datasets: ['a'], district: null })
		expect(counted('/dapil/contoh-1/#dapil-pkh', 'a', 'b')).toEqual({ datasets: ['a', 'b'], district: 'contoh-1' })
		expect(counted('/dapil/#titik-program-9901', 'a')).toEqual({ datasets: ['a'], district: null })
		expect(counted('/wilayah/99.01/#program-tren', 'a')?.datasets).toEqual(['a'])
	})

	it('is none that measures indicators, or of which no table is named', () => {
		expect(counted('/wilayah/99.01/#tren-p0', 'a')).toBeNull()
		expect(counted('/dapil/contoh-1/#dapil-pkh')).toBeNull()
		const shows = { measures: ['p0'], areas: [], of: 0 }
		expect(countedIn({ page: '/program/pkh/#x', datasets: ['a'], shows })).toBeNull()
	})
})
