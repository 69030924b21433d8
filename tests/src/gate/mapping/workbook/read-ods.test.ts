import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { sheetOf, textsIn } from './cells-of.ts'
import { openDocument } from './workbook-parts.ts'

const read = (tables: string, styles = '') => readWorkbook('tabel.ods', openDocument(tables, styles))
const texts = (tables: string) => textsIn('tabel.ods', openDocument(tables))
const table = (rows: string, given = '') => `<table:table table:name="Data" ${given}>${rows}</table:table>`
const row = (cells: string, given = '') => `<table:table-row ${given}>${cells}</table:table-row>`
const text = (words: string, given = '') =>
	`<table:table-cell office:value-type="string" ${given}><text:p>${words}</text:p></table:table-cell>`
const number = (value: string, given = '') =>
	`<table:table-cell office:value-type="float" office:value="${value}" ${given}><text:p>tampil</text:p></table:table-cell>`

describe('a spreadsheet of OpenDocument', () => {
	it('gives values by their type, not as they are shown', () => {
		const cells = [
			number('14.15'),
			'<table:table-cell office:value-type="percentage" office:value="0.1876"><text:p>18,76%</text:p></table:table-cell>',
			'<table:table-cell office:value-type="currency" office:currency="IDR" office:value="563760"><text:p>Rp563.760</text:p></table:table-cell>',
			'<table:table-cell office:value-type="date" office:date-value="2025-03-31T00:00:00"><text:p>31/03/25</text:p></table:table-cell>',
			'<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>BENAR</text:p></table:table-cell>',
			'<table:table-cell table:formula="of:=A1*2" office:value-type="float" office:value="28.3"><text:p>28,3</text:p></table:table-cell>',
			'<table:table-cell office:value-type="time" office:time-value="PT08H00M00S"><text:p>08:00</text:p></table:table-cell>',
		]
		const [first] = sheetOf(read(table(row(cells.join(''))))).rows
		expect(first?.map((cell) => [cell?.text, cell?.number, cell?.date, cell?.percent, cell?.formula])).toEqual([
			['14.15', 14.15, null, false, false],
			['0.1876', 0.1876, null, true, false],
			['563760', 563760, null, false, false],
			['2025-03-31', null, '2025-03-31', false, false],
			['TRUE', null, null, false, false],
			['28.3', 28.3, null, false, true],
			['08:00', null, null, false, false],
		])
	})

	it('joins paragraphs and spans, keeps blanks that are elements, leaves out comments', () => {
		const cell =
			'<table:table-cell office:value-type="string"><office:annotation><text:p>periksa</text:p></office:annotation><text:p>Jumlah <text:span>penduduk</text:span><text:s text:c="2"/>(jiwa)</text:p><text:p>2025</text:p></table:table-cell>'
		expect(texts(table(row(cell)))).toEqual([['Jumlah penduduk  (jiwa)\n2025']])
	})

	it('repeats cells and rows, and drops the blanks to the edge of the sheet', () => {
		const rows = [
			row(`${text('a', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16382"/>`),
			row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="2"'),
			row(number('1'), 'table:number-rows-repeated="2"'),
			row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048571"'),
		]
		expect(texts(table(rows.join('')))).toEqual([['a', 'a'], [], [], ['1'], ['1']])
	})

	it('tells merged cells, whose covered ones are null', () => {
		const rows = row(
			`${text('Jumlah', 'table:number-columns-spanned="2" table:number-rows-spanned="1"')}<table:covered-table-cell office:value-type="string"><text:p>lama</text:p></table:covered-table-cell>${text('Persen')}`,
		)
		const sheet = sheetOf(read(table(rows)))
		expect(sheet.rows[0]?.map((cell) => cell?.text ?? null)).toEqual(['Jumlah', null, 'Persen'])
		expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }])
	})

	it('tells what is hidden: sheets by their style, rows and columns, a filter', () => {
		const styles =
			'<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
		const columns =
			'<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
		const rows = `${row(number('1', 'table:number-columns-repeated="3"'))}${row(number('2'), 'table:visibility="filter"')}<table:table-row-group table:display="false">${row(number('3'))}</table:table-row-group>${row(number('4'))}`
		const file = read(
			`${table(columns + rows, 'table:style-name="ta1"')}${table(row(number('5')), 'table:style-name="ta2"')}`,
			styles,
		)
		expect(
			file.sheets.map(({ hidden, hiddenRows, hiddenColumns, filtered }) => ({
				hidden,
				hiddenRows,
				hiddenColumns,
				filtered,
			})),
		).toEqual([
			{ hidden: false, hiddenRows: [1, 2], hiddenColumns: [1, 2], filtered: true },
			{ hidden: true, hiddenRows: [], hiddenColumns: [], filtered: false },
		])
	})

	it('does not take old versions, drawings and copies of linked files for cells', () => {
		const tracked = `<table:tracked-changes><table:cell-content-change><table:previous>${text('lama')}</table:previous></table:cell-content-change></table:tracked-changes>`
		const shapes = `<table:shapes><draw:frame><text:p>gambar</text:p></draw:frame></table:shapes>`
		const linked = table(`<table:table-source/>${row(number('9'))}`)
		const file = read(tracked + table(shapes + row(number('1'))) + linked)
		expect(file.sheets.map(({ rows }) => rows.map((cells) => cells.map((cell) => cell?.text)))).toEqual([[['1']]])
	})

	it('announces formulas without a stored result', () => {
		const file = read(table(row(`${number('1')}<table:table-cell table:formula="of:=A1"/>`)))
		expect(file.announcements).toEqual([{ kind: 'formulas-without-result', sheet: 'Data', cells: ['B1'] }])
	})
})
