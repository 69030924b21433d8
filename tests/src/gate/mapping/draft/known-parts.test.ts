import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../src/gate/mapping/understand.ts'
import { shippedRegisters } from '../../../../desk/registers.ts'
import { sourceFile } from '../../../../desk/source-files.ts'

const registers = shippedRegisters()
const villages = ['Contohsari', 'Contohrejo', 'Contohjaya']
const read = (rows: readonly (readonly [men: number, women: number, all: number])[]) => {
	const file = sourceFile('data.xlsx', [
		{
			rows: [
				['Kecamatan Contoh Maju Bersama, Kabupaten Contoh, 2024'],
				['Desa/Kelurahan', 'Laki-laki', 'Perempuan', 'Jumlah Penduduk (jiwa)'],
				...rows.map((cells, at) => [villages[at] ?? '', ...cells]),
			],
		},
	])
	const { questions, observations } = understand(file, registers, { 'column:jumlah penduduk jiwa': 'measure:penduduk' })
	return { asked: questions.map(({ id }) => id), measures: new Set(observations.map(({ indicator }) => indicator)) }
}
const count = fc.integer({ min: 100, max: 4000 })
const people = fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 3 })

describe('columns that add up to one that is known', () => {
	it('are its parts by sex, without a question', () => {
		fc.assert(
			fc.property(people, (rows) => {
				const { asked, measures } = read(rows.map(([men, women]) => [men, women, men + women]))
				expect(asked).toEqual([])
				expect(measures).toEqual(new Set(['penduduk-laki-laki', 'penduduk-perempuan', 'penduduk']))
			}),
		)
	})

	it('are asked about where a row does not add up', () => {
		fc.assert(
			fc.property(people, fc.integer({ min: 1, max: 50 }), (rows, slip) => {
				const { asked } = read(rows.map(([men, women], at) => [men, women, men + women + (at === 0 ? slip : 0)]))
				expect(asked).toEqual(['column:laki laki', 'column:perempuan'])
			}),
		)
	})
})
