import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/gate/mapping/understand.ts'
import type { Answers } from '../../../../src/gate/mapping/understanding.ts'
import { shippedRegisters } from '../../../desk/registers.ts'
import { sourceFile, type TestCell } from '../../../desk/source-files.ts'

const registers = shippedRegisters()
const villages = ['Contohsari', 'Contohrejo', 'Contohjaya', 'Contohmulyo', 'Contohagung', 'Contohasri']
const kinds: Readonly<Record<string, readonly (string | null)[]>> = {
	'-': ['-', '–', '--'],
	'...': ['...', '…', '..'],
	kosong: [null],
	'n/a': ['n/a', 'N/A'],
}
const meanings = ['O', 'M', 'zero', 'omit'] as const
const kindOf = (cell: TestCell) => Object.keys(kinds).find((kind) => kinds[kind]?.some((sign) => sign === cell))

const tableOf = (cells: readonly TestCell[]) =>
	sourceFile('penduduk.xlsx', [
		{
			rows: [
				['Jumlah Penduduk Kecamatan Contoh, Kabupaten Contoh, 2024'],
				['No', 'Desa/Kelurahan', 'Jumlah Penduduk (jiwa)', 'Laki-laki (jiwa)'],
				...villages.map((name, at) => [at + 1, name, cells[at] ?? null, 700 + at]),
			],
		},
	])

/** What a village without a figure is written as by the answer for its sign. */
function expected(cell: TestCell, answer: (typeof meanings)[number]): string[] {
	if (answer === 'omit' || (answer === 'zero' && cell === null)) return []
	return [answer === 'zero' ? '0 A' : ` ${answer}`]
}

const signs = fc.constantFrom(...Object.values(kinds).flat())
const meaning = fc.constantFrom(...meanings)

describe('signs for no figure', () => {
	it('mean what was answered for their kind, whatever the others in the file mean', () => {
		const drawn = fc.record({
			cells: fc.array(signs, { minLength: villages.length, maxLength: villages.length }),
			by: fc.record({ '-': meaning, '...': meaning, kosong: meaning, 'n/a': meaning }),
		})
		fc.assert(
			fc.property(drawn, ({ cells, by }) => {
				const file = tableOf(cells)
				const met = [...new Set(cells.flatMap((cell) => kindOf(cell) ?? []))]
				const ids = met.length === 1 ? ['missing'] : met.map((kind) => `missing:${kind}`)
				expect(understand(file, registers, {}).questions.map(({ id }) => id)).toEqual(ids)
				const answers = Object.fromEntries(met.map((kind, at) => [ids[at], by[kind as keyof typeof by]])) as Answers
				const { questions, observations } = understand(file, registers, answers)
				expect(questions).toEqual([])
				const written = observations.filter(({ indicator }) => indicator === 'penduduk')
				expect(written.map(({ value, status }) => `${value} ${status}`)).toEqual(
					cells.flatMap((cell) => expected(cell, by[(kindOf(cell) ?? '') as keyof typeof by])),
				)
			}),
			{ numRuns: 80 },
		)
	})

	it('are asked again where the one answer of an earlier file meets two of them', () => {
		const asked = (cells: readonly TestCell[]) =>
			understand(tableOf(cells), registers, { missing: 'zero' }).questions.map(({ id }) => id)
		expect(asked(['-', '-', 4, 4, 4, 4])).toEqual([])
		expect(asked(['-', null, 4, 4, 4, 4])).toEqual(['missing:-', 'missing:kosong'])
	})
})

describe('tables that say no period', () => {
	const rows: TestCell[][] = [
		['Desa/Kelurahan', 'Jumlah Penduduk (jiwa)'],
		...villages.map((name, at) => [name, 1200 + at]),
	]
	const place = 'Kecamatan Contoh, Kabupaten Contoh'
	const two = sourceFile('penduduk.xlsx', [
		{ name: 'Awal', rows: [[`Penduduk awal, ${place}`], ...rows] },
		{ name: 'Akhir', rows: [[`Penduduk akhir, ${place}`], ...rows] },
	])

	it('each have their own, named by title and sheet; one answer for both holds for none', () => {
		const { questions } = understand(two, registers, { period: '2024' })
		expect(questions.map(({ id, text }) => [id, text.id])).toEqual([
			['period:Awal', `Angka tabel “Penduduk awal, ${place}” (Awal) untuk tahun atau bulan berapa?`],
			['period:Akhir', `Angka tabel “Penduduk akhir, ${place}” (Akhir) untuk tahun atau bulan berapa?`],
		])
		const answered = understand(two, registers, { 'period:Awal': '2023', 'period:Akhir': '2024' })
		expect(answered.questions).toEqual([])
		expect(new Set(answered.observations.map(({ period }) => period))).toEqual(new Set(['2023', '2024']))
	})

	it('take one plain answer where there is one such table, beside others that say theirs', () => {
		const other = { name: 'Akhir', rows: [[`Penduduk akhir 2024, ${place}`], ...rows] }
		const first = { name: 'Awal', rows: [[`Penduduk awal, ${place}`], ...rows] }
		const file = sourceFile('penduduk.xlsx', [first, other])
		expect(understand(file, registers, {}).questions.map(({ id }) => id)).toEqual(['period'])
		const { observations, questions } = understand(file, registers, { period: '2023' })
		expect(questions).toEqual([])
		expect(observations).toHaveLength(12)
	})
})
