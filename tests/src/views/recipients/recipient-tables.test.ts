import './invented-recipients.ts'
import { describe, expect, it } from 'vitest'
import { recipientCell } from '../../../../src/topics/recipients/recipient-cell.ts'
import { columnsOf } from '../../../../src/topics/recipients/recipient-columns.ts'
import { periodTable, placeTable } from '../../../../src/topics/recipients/recipient-tables.ts'
import { number, period, programmeFile } from './invented-recipients.ts'

const periods = [period('2021', 120), period('2023', 1400, 800, null)]
const columns = columnsOf('bantuan', periods, 'keluarga')
const data = { 'data-kategori': 'total' }

describe('a cell of a table of recipients', () => {
	it('keeps zero, hidden and missing apart, each in words or as itself', () => {
		expect(recipientCell(number(0), 'id', data)).toEqual({ text: '0', state: 'zero', data })
		expect(recipientCell(number(null), 'id', data)).toEqual({ text: 'disamarkan', state: 'suppressed', data })
		expect(recipientCell(undefined, 'id', data)).toEqual({ text: 'belum ada data', state: 'missing' })
		expect(recipientCell(number(1400), 'en', data)).toEqual({ text: '1,400', data })
	})
})

describe('the columns of a table of recipients', () => {
	it('are the total in its unit, then the categories in reading order', () => {
		const table = periodTable('99.01.01', periods, columns, 'id')
		expect(table.columns.map(({ label }) => label)).toEqual(['Periode', 'Keluarga', 'Laki-laki', 'Perempuan'])
	})

	it('hold rupiah where some period has them', () => {
		const paid = [{ ...period('2023', 40), amount: number(100_000_000) }]
		const table = periodTable('99.01.01', paid, columnsOf('bantuan', paid, 'keluarga'), 'id')
		expect(table.columns.map(({ label }) => label)).toEqual(['Periode', 'Keluarga', 'Rupiah'])
		expect(table.rows[0]?.cells[2]).toEqual({
			text: '100.000.000',
			data: { 'data-kategori': 'total', 'data-ukuran': 'rupiah' },
		})
	})
})

describe('what a table tells programs', () => {
	it('is where each number belongs: on the table what holds for all, nearer what differs', () => {
		const table = periodTable('99.01.01', periods, columns, 'id')
		expect(table.data).toEqual({
			'data-program': 'bantuan',
			'data-rincian': 'total',
			'data-ukuran': 'keluarga',
			'data-wilayah': '99.01.01',
		})
		expect(table.rows.map((row) => row.data)).toEqual([{ 'data-periode': '2021' }, { 'data-periode': '2023' }])
		expect(table.rows[1]?.cells).toEqual([
			'2023',
			{ text: '1.400', data: { 'data-kategori': 'total' } },
			{
				text: 'disamarkan',
				state: 'suppressed',
				data: { 'data-rincian': 'jenis_kelamin', 'data-kategori': 'laki-laki' },
			},
			{ text: '800', data: { 'data-rincian': 'jenis_kelamin', 'data-kategori': 'perempuan' } },
		])
	})

	it('is the area of each row where rows are areas; the one around them stands first, closed by ink', () => {
		const [total, ...villages] = programmeFile.parts[0]?.areas ?? []
		const table = placeTable('2023', villages, columns, { language: 'id', total })
		expect(table.data).toMatchObject({ 'data-program': 'bantuan', 'data-periode': '2023' })
		expect(table.rows.map((row) => [row.data?.['data-wilayah'], row.total ?? false])).toEqual([
			['99.01.01', true],
			['99.01.01.1003', false],
			['99.01.01.2001', false],
			['99.01.01.2002', false],
			['99.01.01.2004', false],
		])
	})
})
