import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../src/gate/mapping/understand.ts'
import { inventedRegencies, registersWithInvented } from '../../../desk/registers.ts'
import { sourceFile, type TestCell } from '../../../desk/source-files.ts'

const registers = registersWithInvented()
const known = ['Persentase Penduduk Miskin', 'Jumlah Penduduk Miskin (jiwa)', 'Garis Kemiskinan (rupiah/kapita/bulan)']
const unknown = ['Kartu Tani Tersalur', 'Posyandu Aktif', 'Embung Terbangun', 'Jembatan Gantung', 'Bibit Mangrove']
const value = (heading: string, at: number) => (heading.startsWith('Pers') ? 9.25 + at : 412_500 + 1000 * at)

function tableOf(headings: readonly string[]) {
	const rows: TestCell[][] = [
		['Beberapa Indikator, 2024'],
		['Kabupaten/Kota', ...headings],
		...inventedRegencies.map((name, at) => [name, ...headings.map((heading) => value(heading, at))]),
	]
	return sourceFile('beberapa.xlsx', [{ rows }])
}

describe('columns that no register knows', () => {
	it('are asked about beside any number of known ones, and no cell is left without an account', () => {
		const drawn = fc
			.tuple(fc.subarray(known), fc.subarray(unknown, { minLength: 1 }))
			.chain(([some, others]) => fc.shuffledSubarray([...some, ...others], { minLength: some.length + others.length }))
		fc.assert(
			fc.property(drawn, (headings) => {
				const others = headings.filter((heading) => unknown.includes(heading))
				const { questions, accounting, notices } = understand(tableOf(headings), registers, {})
				const asked = questions.flatMap(({ id, text, sample }) => (id === 'unknown' ? sample : [text.id]))
				for (const heading of others) expect(asked.join('\n').toLowerCase()).toContain(heading.toLowerCase())
				expect(accounting.open).toBe(inventedRegencies.length * others.length)
				expect(accounting.leftOut).toEqual({ program: {}, steward: 0 })
				expect(notices).toEqual([])
			}),
			{ numRuns: 60 },
		)
	})

	it('are left out all at once where they are many, or asked one by one', () => {
		const file = tableOf([...known, ...unknown])
		const [all] = understand(file, registers, {}).questions
		expect(all).toMatchObject({ id: 'unknown', sample: unknown })
		const left = understand(file, registers, { unknown: 'ignored' })
		expect(left.questions).toEqual([])
		expect(left.accounting.leftOut).toEqual({ program: {}, steward: 15 })
		expect(left.observations).toHaveLength(9)
		const each = understand(file, registers, { unknown: 'each' })
		expect(each.questions).toHaveLength(unknown.length)
		const one = understand(file, registers, { unknown: 'ignored', 'column:posyandu aktif': 'measure:penduduk' })
		expect(one.observations).toHaveLength(12)
	})

	it('may be a new indicator: then its form is asked for, and the column stays open', () => {
		const answers = { 'column:posyandu aktif': 'new' }
		const [question, ...more] = understand(tableOf([...known, 'Posyandu Aktif']), registers, answers).questions
		expect(more).toEqual([])
		expect(question?.reason.id).toContain('Isi indikatornya di bawah')
		expect(question?.options.map(({ value }) => value)).not.toContain('new')
	})
})

describe('a column called total', () => {
	const rows = (sums: readonly TestCell[]): TestCell[][] => [
		['Desa Menurut Kegiatan, 2024'],
		['Kabupaten/Kota', 'Embung Terbangun', 'Bibit Mangrove', 'Jumlah'],
		...inventedRegencies.map((name, at): TestCell[] => [name, 10 + at, 20 + at, sums[at] ?? null]),
	]
	const asked = (sums: readonly TestCell[]) =>
		understand(sourceFile('jumlah.xlsx', [{ rows: rows(sums) }]), registers, {}).questions.map(({ id }) => id)

	it('is a total where its rows add up, and a measure to be asked about where they do not', () => {
		expect(asked([30, 32, 34])).toEqual(['column:embung terbangun', 'column:bibit mangrove'])
		expect(asked([30, 32, 35])).toContain('column:jumlah')
	})
})
