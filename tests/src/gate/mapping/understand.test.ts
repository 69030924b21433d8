import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/gate/mapping/understand.ts'
import { shippedRegisters } from '../../../desk/registers.ts'
import { csvFile, sourceFile } from '../../../desk/source-files.ts'

const registers = shippedRegisters()
const figuresOf = (file: Parameters<typeof understand>[0], answers = {}) => {
	const { observations, questions, unmatched, problems } = understand(file, registers, answers)
	return {
		figures: observations.map(({ area, period, indicator, value }) => `${area} ${period} ${indicator} ${value}`),
		asked: [...questions.map(({ id }) => id), ...unmatched.map(({ id }) => id)],
		stopped: problems.map(({ kind }) => kind),
	}
}

describe('understand', () => {
	it('reads names, a column of years and the scale of a heading', () => {
		const file = csvFile(
			'kemiskinan.csv',
			`kabupaten,tahun,Jumlah Penduduk Miskin (ribu jiwa),Persentase Penduduk Miskin (%)
Kabupaten Brebes,2022,290.66,16.05
Kota Tegal,2022,19.78,7.91`,
		)
		expect(figuresOf(file)).toEqual({
			figures: [
				'33.29 2022 penduduk-miskin 290660',
				'33.76 2022 penduduk-miskin 19780',
				'33.29 2022 p0 16.05',
				'33.76 2022 p0 7.91',
			],
			asked: [],
			stopped: [],
		})
	})

	it('reads years below a measure, kinds as headings inside, and the province at the end as an area', () => {
		const file = sourceFile('tabel.xlsx', [
			{
				rows: [
					['Persentase Penduduk Miskin Menurut Kabupaten/Kota di Provinsi Jawa Tengah, 2021-2022'],
					[null],
					['Kabupaten/Kota', 'Persentase Penduduk Miskin', null],
					[null, 2021, 2022],
					['(1)', '(2)', '(3)'],
					['Kabupaten'],
					['1. Cilacap', 11.67, 11.02],
					['Kota'],
					['1. Magelang', 7.75, 7.1],
					['Jawa Tengah', 11.79, 10.93],
					['Sumber: BPS'],
				],
			},
		])
		expect(figuresOf(file)).toMatchObject({
			figures: [
				'33.01 2021 p0 11.67',
				'33.71 2021 p0 7.75',
				'33 2021 p0 11.79',
				'33.01 2022 p0 11.02',
				'33.71 2022 p0 7.1',
				'33 2022 p0 10.93',
			],
			asked: [],
		})
	})

	it('reads figures of areas that the portal does not publish, and says so', () => {
		const file = csvFile('p0.csv', 'Kabupaten/Kota,P0 2025\nSumenep,17.02\nKabupaten Brebes,14.15')
		const ofJawaTengah = { ...registers, areasInScope: registers.areasInScope.filter((code) => code.startsWith('33')) }
		const { observations, notices } = understand(file, ofJawaTengah, {})
		expect(observations.map(({ area }) => area)).toEqual(['35.29', '33.29'])
		expect(notices.map(({ kind }) => kind)).toContain('outside')
	})

	it('accounts for every cell that is not empty', () => {
		const file = csvFile(
			'kemiskinan.csv',
			'Tabel 1,,\nkabupaten,tahun,P0\nBrebes,2022,16.05\nJUMLAH,,16.05\nSumber: x,,',
		)
		const { accounting } = understand(file, registers, {})
		const { cells, used, heading, total, note, leftOut, open } = accounting
		const left = Object.values(leftOut.program).reduce((sum, count) => sum + count, leftOut.steward)
		expect(cells).toBe(10)
		expect(used + heading + total + note + left + open).toBe(cells)
	})
})
