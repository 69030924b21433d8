import { describe, expect, it } from 'vitest'
import type { ApiArea } from '../../../../src/schemas/api-area.ts'
import { figureOrigin, placeOfFigure } from '../../../../src/topics/figure-check/figure-origin.ts'

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
const record: Pick<ApiArea, 'pengamatan' | 'turunan'> = {
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
const at = (anchor: string) => ({ area: '99.01', anchor })

describe('how the numbers of a figure were made', () => {
	it('is told from the place of the figure: its area and what it measures', () => {
		expect(placeOfFigure('/wilayah/99.01/#tren-p0')).toEqual(at('tren-p0'))
		expect(placeOfFigure('/indikator/p0/#tren')).toBeNull()
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
})
