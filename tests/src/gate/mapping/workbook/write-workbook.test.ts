import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { writeWorkbook } from '../../../../../src/gate/mapping/workbook/write-workbook.ts'
import type { WrittenCell, WrittenSheet } from '../../../../../src/gate/mapping/workbook/written/written-sheet.ts'
import { sheetOf } from './cells-of.ts'

const sheet = (rows: readonly (readonly WrittenCell[])[], more: Partial<WrittenSheet> = {}): WrittenSheet => ({
	name: 'Data',
	columns: [],
	rows,
	...more,
})

const xmlOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array())

/** What a cell says once it was written and read: texts without the blanks around them, CR as LF. */
function told(cell: WrittenCell) {
	if (cell === null) return null
	if (typeof cell === 'number') return cell + 0
	if (typeof cell === 'object') return cell.date
	return cell.replace(/\r\n?/g, '\n').trim() || null
}

const text = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		'33.10',
		'=1+1',
		'_x000D_',
		'_x005F_x000D_',
		'a\r\nb',
		'<&>"\'',
		'\u0000\uffff',
		'\ud800',
		' x ',
		'001',
	),
)
const number = fc.oneof(
	fc.maxSafeInteger(),
	// The largest of all rounds up to none.
	fc
		.double({ noNaN: true, noDefaultInfinity: true })
		.map((value) => Number(value.toPrecision(15)))
		.filter(Number.isFinite),
)
const date = fc
	.integer({ min: 61, max: 2_958_465 })
	.map((day) => ({ date: new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10) }))
const table = fc.array(fc.array(fc.oneof(fc.constant(null), text, number, date), { maxLength: 6 }), { maxLength: 12 })

describe('a workbook written and read again', () => {
	it('says the same: texts, numbers and days, in every column', () => {
		fc.assert(
			fc.property(table, fc.constantFrom('general', 'text', 'wrapped'), (rows, kind) => {
				const columns = Array.from({ length: 6 }, () => ({ width: 12, kind }) as const)
				const bytes = writeWorkbook([sheet([['awal'], ...rows], { columns })])
				const read = sheetOf(readWorkbook('a.xlsx', bytes)).rows.slice(1)
				const got = read.map((row) => row.map((cell) => (cell ? (cell.number ?? cell.text) : null)))
				const wanted = rows.map((row) => row.map(told))
				expect(filled(got, rows.length)).toEqual(filled(wanted, rows.length))
			}),
			{ numRuns: 80 },
		)
	})

	it('keeps its sheets in their order', () => {
		const bytes = writeWorkbook([sheet([['a']], { name: 'Satu & "dua"' }), sheet([[2]], { name: 'Sumber' })])
		expect(readWorkbook('a.xlsx', bytes).sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.text])).toEqual([
			['Satu & "dua"', 'a'],
			['Sumber', '2'],
		])
	})
})

/** Rows of one length, blanks behind them filled up: where a row ends is not what is compared. */
function filled<T>(rows: readonly (readonly (T | null)[])[], height: number): (T | null)[][] {
	return Array.from({ length: height }, (_, row) =>
		Array.from({ length: 6 }, (_, column) => rows[row]?.[column] ?? null),
	)
}

describe('a written sheet', () => {
	it('keeps headings in sight and codes as text, and offers lists', () => {
		const choices = [
			{ column: 2, rows: [1, 9], options: ['maju', 'mandiri'] },
			{ column: 3, rows: [1, 9], options: { sheet: "Kata 'status'", column: 0, rows: [0, 7] } },
		] as const
		const columns = [{ width: 16, kind: 'text' }, { width: 30 }] as const
		const bytes = writeWorkbook([
			sheet(
				[
					['Kode', 'Nama'],
					['99.10', 'Contoh'],
				],
				{ columns, headingRows: 1, headingColumns: 2, choices },
			),
		])
		expect(xmlOf(bytes, 'xl/worksheets/sheet1.xml').split('>').join('>\n')).toMatchInlineSnapshot(`
			"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>

			<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
			<sheetViews>
			<sheetView workbookViewId="0">
			<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>
			</sheetView>
			</sheetViews>
			<cols>
			<col min="1" max="1" width="16" style="1" customWidth="1"/>
			<col min="2" max="2" width="30" style="0" customWidth="1"/>
			</cols>
			<sheetData>
			<row r="1">
			<c r="A1" s="3" t="inlineStr">
			<is>
			<t xml:space="preserve">
			Kode</t>
			</is>
			</c>
			<c r="B1" s="3" t="inlineStr">
			<is>
			<t xml:space="preserve">
			Nama</t>
			</is>
			</c>
			</row>
			<row r="2">
			<c r="A2" s="1" t="inlineStr">
			<is>
			<t xml:space="preserve">
			99.10</t>
			</is>
			</c>
			<c r="B2" t="inlineStr">
			<is>
			<t xml:space="preserve">
			Contoh</t>
			</is>
			</c>
			</row>
			</sheetData>
			<dataValidations count="2">
			<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C10">
			<formula1>
			&quot;maju,mandiri&quot;</formula1>
			</dataValidation>
			<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D10">
			<formula1>
			'Kata ''status'''!$A$1:$A$8</formula1>
			</dataValidation>
			</dataValidations>
			</worksheet>
			"
		`)
	})

	it('is the same bytes each time, whatever the zone of the machine', () => {
		const write = () => writeWorkbook([sheet([['a', 1, { date: '2025-03-31' }]])])
		const zone = process.env.TZ
		const bytes = ['Asia/Jakarta', 'America/New_York', 'UTC'].map((each) => {
			process.env.TZ = each
			return Buffer.from(write()).toString('hex')
		})
		process.env.TZ = zone
		expect(new Set(bytes).size).toBe(1)
	})

	it('is refused where Excel would refuse it', () => {
		const named = (name: string) => () => writeWorkbook([sheet([], { name })])
		for (const name of ['', 'a/b', "'a", "a'", 'a'.repeat(32)]) expect(named(name)).toThrow(RangeError)
		expect(() => writeWorkbook([sheet([]), sheet([], { name: 'DATA' })])).toThrow(/sheets of one name/)
		expect(() => writeWorkbook([sheet([['a'.repeat(32_768)]])])).toThrow(/more than a cell holds/)
		expect(() => writeWorkbook([sheet([[Number.NaN]])])).toThrow(/no number to write/)
		const options = Array.from({ length: 60 }, (_, at) => `pilihan ${at}`)
		for (const list of [options, ['a,b']]) {
			expect(() => writeWorkbook([sheet([], { choices: [{ column: 0, rows: [1, 2], options: list }] })])).toThrow(
				/must stand on a sheet/,
			)
		}
	})

	it('holds a day before March 1900 as text: the two spreadsheets count such days apart', () => {
		const read = readWorkbook('a.xlsx', writeWorkbook([sheet([[{ date: '1899-08-17' }]])]))
		expect(sheetOf(read).rows[0]?.[0]).toMatchObject({ text: '1899-08-17', date: null })
	})

	it('takes its rows one by one', () => {
		let asked = 0
		function* rows() {
			for (; asked < 20_000; asked++) yield [`99.01.${asked}`, asked]
		}
		const read = sheetOf(readWorkbook('a.xlsx', writeWorkbook([sheet([], { rows: rows() })])))
		expect(read.rows).toHaveLength(20_000)
		expect(read.rows.at(-1)?.map((cell) => cell?.text)).toEqual(['99.01.19999', '19999'])
	})
})
