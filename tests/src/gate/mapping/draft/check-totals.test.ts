import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../src/gate/mapping/understand.ts'
import { shippedRegisters } from '../../../../desk/registers.ts'
import { sourceFile, type TestCell } from '../../../../desk/source-files.ts'

const registers = shippedRegisters()
const [first, second] = [
	['Contohsari', 'Contohrejo', 'Contohjaya'],
	['Andaisari', 'Andairejo'],
]
const count = fc.integer({ min: 100, max: 5000 })
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
type Lines = { one: number[]; two: number[]; slip: number }

/** A table of two kecamatan with a sum for each, above or below its villages, and one of all. */
function tableOf({ one, two, slip }: Lines, above: boolean) {
	const villages = (names: readonly string[], values: readonly number[]): TestCell[][] =>
		names.map((name, at) => [name, values[at] ?? 0])
	const block = (names: readonly string[], values: readonly number[], label: string, off: number) => {
		const total: TestCell[] = [label, sum(values) + off]
		return above ? [total, ...villages(names, values)] : [...villages(names, values), total]
	}
	const rows: TestCell[][] = [
		['Jumlah Penduduk Kabupaten Contoh, 2024'],
		['Desa/Kelurahan', 'Jumlah Penduduk (jiwa)'],
		...block(first, one, 'Jumlah Kecamatan Contoh', slip),
		...block(second, two, 'Jumlah Kecamatan Andai', 0),
		['JUMLAH', sum([...one, ...two])],
	]
	return sourceFile('jumlah.xlsx', [{ rows }])
}

const drawn = (slip: fc.Arbitrary<number>) =>
	fc.record({ one: fc.tuple(count, count, count), two: fc.tuple(count, count), slip })

describe('sums of a table', () => {
	it.each([
		['below', false],
		['above', true],
	])('agree with their parts where they stand %s them, and those of all with all', (_, above) => {
		fc.assert(
			fc.property(drawn(fc.constant(0)), (lines) => {
				const { totals, notices } = understand(tableOf(lines, above), registers, {})
				expect(totals.map(({ agrees }) => agrees)).toEqual([true, true, true])
				expect(notices.map(({ kind }) => kind)).not.toContain('total')
			}),
		)
	})

	it('that are printed wrong are told', () => {
		// By less than a village: a sum that is right for other rows would be found right.
		fc.assert(
			fc.property(drawn(fc.integer({ min: 1, max: 99 })), (lines) => {
				const { totals } = understand(tableOf(lines, false), registers, {})
				expect(totals.map(({ agrees }) => agrees)).toEqual([false, true, true])
			}),
		)
	})
})
