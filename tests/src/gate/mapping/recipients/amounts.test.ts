import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../../../../src/gate/mapping/understand.ts'
import { shippedRegisters } from '../../../../desk/registers.ts'
import { sourceFile, type TestCell } from '../../../../desk/source-files.ts'

const registers = shippedRegisters()
const villages = ['Contohsari', 'Contohrejo', 'Contohjaya', 'Contohmulyo']
const tableOf = (headings: readonly string[], rows: readonly (readonly TestCell[])[], title = 'Rekap KPM PKH 2025') =>
	sourceFile('rekap.xlsx', [
		{
			rows: [
				[title],
				['Kecamatan', 'Desa', ...headings],
				...rows.map((cells, at) => ['Contoh', villages[at] ?? '', ...cells]),
			],
		},
	])
const read = (file: Parameters<typeof understand>[0], answers = {}) => {
	const { recipients, questions, accounting, unmatched } = understand(file, registers, answers)
	return {
		rows: recipients.map(({ programme, count, amount }) => `${programme} ${count} ${amount}`),
		asked: [...questions, ...unmatched].map(({ id }) => id),
		open: accounting.open,
	}
}

describe('rupiah in a recap of recipients', () => {
	it.each([
		['Jumlah Bantuan (Rp)', 6_000_000, 6_000_000],
		['Nilai Bantuan', 'Rp6.000.000,00', 6_000_000],
		['Nominal', 'Rp 6.000.000,-', 6_000_000],
		['Bantuan (Rp ribu)', 6000, 6_000_000],
		['Jumlah (juta rupiah)', 6.5, 6_500_000],
	])('stand with the count beside them: "%s", %s', (heading, cell, amount) => {
		expect(read(tableOf(['Jumlah KPM', heading], [[10, cell]]))).toEqual({
			rows: [`pkh 10 ${amount}`],
			asked: [],
			open: 0,
		})
	})

	it('are added up to what is printed, once for each village, however its recipients are broken down', () => {
		const row = fc.record({ parts: fc.tuple(fc.nat(90), fc.nat(90)), paid: fc.integer({ min: 0, max: 900 }) })
		fc.assert(
			fc.property(fc.array(row, { minLength: 2, maxLength: 4 }), fc.boolean(), (rows, isBroken) => {
				const headings = isBroken
					? ['Laki-laki', 'Perempuan', 'Jumlah Bantuan (ribu Rp)']
					: ['KPM', 'Bantuan (ribu Rp)']
				const cells = rows.map(({ parts: [one, two], paid }) => (isBroken ? [one, two, paid] : [one + two, paid]))
				const { recipients, questions } = understand(tableOf(headings, cells), registers, {})
				expect(questions).toEqual([])
				const sums = villages
					.slice(0, rows.length)
					.map((_, at) =>
						recipients
							.filter(({ area }) => area === `99.01.01.${1001 + at}`)
							.reduce((sum, { amount = Number.NaN }) => sum + amount, 0),
					)
				expect(sums).toEqual(rows.map(({ paid }) => paid * 1000))
			}),
		)
	})

	it('belong to the programme that their heading names', () => {
		const headings = ['PKH KPM', 'PKH Rp', 'BPNT KPM', 'BPNT Rp']
		const { rows, asked } = read(tableOf(headings, [[10, 7_500_000, 20, 4_000_000]], 'Rekap KPM 2025'))
		expect({ rows: rows.sort(), asked }).toEqual({ rows: ['pkh 10 7500000', 'sembako 20 4000000'], asked: [] })
	})

	it('are none of an indicator in rupiah', () => {
		const file = tableOf(['Jumlah KPM', 'Garis Kemiskinan (Rp/kapita/bulan)'], [[10, 600_000]])
		expect(read(file).rows).toEqual(['pkh 10 undefined'])
	})

	it('are asked for where the heading may say something else, and never counted as recipients', () => {
		const file = tableOf(['Jumlah KPM', 'Jumlah Bantuan'], [[10, 6_000_000]])
		expect(read(file)).toEqual({ rows: [], asked: ['column:jumlah bantuan'], open: 2 })
		expect(read(file, { 'column:jumlah bantuan': 'amount:pkh' }).rows).toEqual(['pkh 10 6000000'])
		expect(read(file, { 'column:jumlah bantuan': 'ignored' }).rows).toEqual(['pkh 10 undefined'])
	})

	it('have their scale asked where they are less than a benefit can be', () => {
		const file = tableOf(
			['Jumlah KPM', 'Nilai Bantuan'],
			[
				[10, 6000],
				[20, 12_000],
			],
		)
		expect(read(file)).toMatchObject({ rows: [], asked: ['scale:nilai bantuan'], open: 4 })
		expect(read(file, { 'scale:nilai bantuan': '1000' }).rows).toEqual(['pkh 10 6000000', 'pkh 20 12000000'])
		expect(read(file, { 'scale:nilai bantuan': '1' }).rows).toEqual(['pkh 10 6000', 'pkh 20 12000'])
	})

	it('that are not there, or cannot be read, are asked about', () => {
		const file = tableOf(
			['Jumlah KPM', 'Jumlah Bantuan (Rp)'],
			[
				[10, 6_000_000],
				[0, '-'],
				[20, 'dua juta'],
			],
		)
		expect(read(file).asked.sort()).toEqual(['missing', 'unread:dua juta'])
		expect(read(file, { missing: 'zero', 'unread:dua juta': 'omit' }).asked).toEqual([])
	})
})
