import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workbookLimits } from '../../../../../src/gate/mapping/workbook/limits.ts'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { openDocument, packed, workbook, workbookParts } from './workbook-parts.ts'

const small = { ...workbookLimits, unpackedBytes: 100_000, cells: 1_000 }
const one = '<row><c><v>1</v></c></row>'

/** The directory's own word of how large each part is once unpacked, set to `size` for all of them. */
function claiming(zip: Uint8Array, size: number): Uint8Array {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
	for (let at = 0; at + 46 < zip.length; at++) {
		if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 50_000)
			view.setUint32(at + 24, size, true)
	}
	return zip
}

describe('a bomb', () => {
	const bomb = () => workbook({ sheets: [`<row><c t="inlineStr"><is><t>${'a'.repeat(3_000_000)}</t></is></c></row>`] })

	it('is refused by what its directory says', () => {
		expect(() => readWorkbook('a.xlsx', bomb(), small)).toThrow('too-large')
	})

	it('is refused while it unpacks where its directory lies', () => {
		expect(() => readWorkbook('a.xlsx', claiming(bomb(), 60_000), small)).toThrow('damaged')
		expect(() => readWorkbook('a.xlsx', claiming(bomb(), 60_000))).toThrow('damaged')
	})

	it('of many sheets is refused before the first of them is read', () => {
		const sheets = Array.from(
			{ length: 8 },
			() => `<row><c t="inlineStr"><is><t>${'a'.repeat(20_000)}</t></is></c></row>`,
		)
		expect(() => readWorkbook('a.xlsx', workbook({ sheets }), small)).toThrow('too-large')
	})

	it('of many parts is refused by their number', () => {
		const read = (entries: number) => readWorkbook('a.xlsx', workbook({ sheets: [one] }), { ...small, entries })
		expect(read(5).sheets).toHaveLength(1)
		expect(() => read(4)).toThrow('damaged')
	})

	it('in pictures beside the sheets costs nothing: they are never unpacked', () => {
		const more = { 'xl/media/image1.png': new Uint8Array(3_000_000) }
		expect(readWorkbook('a.xlsx', workbook({ sheets: [one], more }), small).sheets).toHaveLength(1)
	})

	it('of entities does not blow up: a document type is refused', () => {
		const parts = workbookParts({ sheets: [''] })
		parts['xl/worksheets/sheet1.xml'] =
			'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
		expect(() => readWorkbook('a.xlsx', packed(parts))).toThrow('damaged')
	})
})

describe('too many cells', () => {
	it('are refused whatever makes them: rows, distance between cells, repetition', () => {
		const wide = Array.from({ length: 50 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join('')
		expect(() => readWorkbook('a.xlsx', workbook({ sheets: [wide] }), small)).toThrow('too-many-cells')
		const repeated = (given: string, row = '') =>
			openDocument(
				`<table:table><table:table-row ${row}><table:table-cell office:value-type="float" office:value="1" ${given}/></table:table-row></table:table>`,
			)
		const read = (bytes: Uint8Array) => readWorkbook('a.ods', bytes, small)
		expect(() => read(repeated('table:number-columns-repeated="1001"'))).toThrow('too-many-cells')
		expect(() => read(repeated('', 'table:number-rows-repeated="1001"'))).toThrow('too-many-cells')
		expect(() => read(repeated('', 'table:number-rows-repeated="999999999"'))).toThrow('damaged')
		expect(() => read(repeated('table:number-columns-repeated="0"'))).toThrow('damaged')
		expect(read(repeated('table:number-columns-repeated="1000"')).sheets[0]?.rows[0]).toHaveLength(1000)
	})

	it('are counted over all sheets and in a CSV', () => {
		const half = Array.from({ length: 60 }, () => `<row>${'<c><v>1</v></c>'.repeat(10)}</row>`).join('')
		expect(() => readWorkbook('a.xlsx', workbook({ sheets: [half, half] }), small)).toThrow('too-many-cells')
		expect(() => readWorkbook('a.csv', strToU8('1,2\n'.repeat(501)), small)).toThrow('too-many-cells')
	})

	it('do not count where nothing stands', () => {
		const styled = Array.from({ length: 200 }, () => `<row>${'<c s="1"/>'.repeat(10)}</row>`).join('')
		expect(readWorkbook('a.xlsx', workbook({ sheets: [one + styled] }), small).sheets[0]?.rows).toHaveLength(1)
	})
})

describe('rows beyond what a sheet can hold', () => {
	it.each([
		'<row r="1048577"><c><v>1</v></c></row>',
		'<row r="0"><c><v>1</v></c></row>',
		'<row><c r="XFE1"><v>1</v></c></row>',
		'<row><c r="1"><v>1</v></c></row>',
	])('are refused: %s', (rows) => {
		expect(() => readWorkbook('a.xlsx', workbook({ sheets: [rows] }))).toThrow('damaged')
	})
})

it('a package that stores its parts unpacked is read all the same', () => {
	const parts = Object.entries(workbookParts({ sheets: [one] })).map(([name, xml]) => [name, strToU8(xml as string)])
	expect(readWorkbook('a.xlsx', zipSync(Object.fromEntries(parts), { level: 0 })).format).toBe('xlsx')
})
