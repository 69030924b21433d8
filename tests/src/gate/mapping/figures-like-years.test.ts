import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/gate/mapping/understand.ts'
import { shippedRegisters } from '../../../desk/registers.ts'
import { sourceFile, type TestCell } from '../../../desk/source-files.ts'

const registers = shippedRegisters()
const villages = ['Contohsari', 'Contohrejo', 'Contohjaya']
const figure = fc.integer({ min: 1950, max: 2099 })
const valuesOf = (file: Parameters<typeof understand>[0]) => {
	const { observations, questions } = understand(file, registers, {})
	expect(questions).toEqual([])
	return observations.map(({ period, value }) => `${period} ${value}`).sort()
}

describe('figures that look like years', () => {
	it('are figures, in whatever row of a table they stand', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 3 }), (counts) => {
				const rows: TestCell[][] = [
					['Penduduk Kecamatan Contoh, Kabupaten Contoh, 2024'],
					['Desa/Kelurahan', 'Penduduk Laki-laki (jiwa)', 'Penduduk Perempuan (jiwa)'],
					...counts.map(([men, women], at) => [villages[at] ?? '', men, women]),
				]
				const told = counts.flat().map((count) => `2024 ${count}`)
				expect(valuesOf(sourceFile('penduduk.xlsx', [{ rows }]))).toEqual(told.sort())
			}),
		)
	})

	it('are years below a heading that they share', () => {
		const rows: TestCell[][] = [
			['Penduduk Kecamatan Contoh, Kabupaten Contoh'],
			['Desa/Kelurahan', 'Jumlah Penduduk (jiwa)', null],
			[null, 2023, 2024],
			['Contohsari', 1998, 2004],
			['Contohrejo', 2010, 2012],
		]
		const told = ['2023 1998', '2023 2010', '2024 2004', '2024 2012']
		expect(valuesOf(sourceFile('penduduk.xlsx', [{ rows }]))).toEqual(told)
	})
})
