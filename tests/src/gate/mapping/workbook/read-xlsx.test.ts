import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import { sheetOf, textsIn } from './cells-of.ts'
import { packed, relationships, workbook, workbookParts } from './workbook-parts.ts'

const read = (bytes: Uint8Array) => readWorkbook('tabel.xlsx', bytes)
const texts = (bytes: Uint8Array) => textsIn('tabel.xlsx', bytes)

describe('texts of a workbook', () => {
	it('are shared, with pieces of rich text joined and readings of characters left out', () => {
		const strings =
			'<si><t>Kode</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Nama </t></r><r><t>Wilayah</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
		const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
		expect(texts(workbook({ sheets: [row], strings }))).toEqual([['Kode', 'Nama Wilayah', '東京']])
	})

	it('stand in the cell itself where R wrote them, without positions', () => {
		const row =
			'<row><c t="inlineStr"><is><t>99.01</t></is></c><c t="inlineStr"><is><r><t>Kab. </t></r><r><t>Contoh</t></r></is></c></row>'
		expect(texts(workbook({ sheets: [row] }))).toEqual([['99.01', 'Kab. Contoh']])
	})

	it('lose blanks around them, keep those inside, and read escapes and entities', () => {
		const cell = (xml: string) => `<c t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`
		const row = `<row>${cell('  a  b ')}${cell('satu_x000D_\ndua')}${cell('_x005F_x000D_')}${cell('R&amp;D &#233; &#x1F600;')}${cell('&nbsp;')}${cell('<![CDATA[a<b]]>')}</row>`
		expect(texts(workbook({ sheets: [row] }))).toEqual([['a  b', 'satu\ndua', '_x000D_', 'R&D é 😀', '&nbsp;', 'a<b']])
	})

	it('are null where only blanks stand', () => {
		const row = '<row r="1"><c r="A1" t="inlineStr"><is><t> </t></is></c><c r="B1" s="3"/><c r="C1"><v>1</v></c></row>'
		expect(texts(workbook({ sheets: [row] }))).toEqual([[null, null, '1']])
	})
})

describe('values of a workbook', () => {
	it('are numbers to the fifteen digits that Excel keeps, without exponent', () => {
		const values = ['14.149999999999999', '257290', '1E-3', '-0', '1.5e21', '9007199254740991', '0.30000000000000004']
		const row = `<row>${values.map((value) => `<c><v>${value}</v></c>`).join('')}</row>`
		const sheet = sheetOf(read(workbook({ sheets: [row] })))
		expect(sheet.rows[0]?.map((cell) => cell?.text)).toEqual([
			'14.15',
			'257290',
			'0.001',
			'0',
			'1500000000000000000000',
			'9007199254740991',
			'0.3',
		])
		expect(sheet.rows[0]?.map((cell) => cell?.number)).toEqual([14.15, 257290, 0.001, 0, 1.5e21, 9007199254740991, 0.3])
	})

	it('are logical, errors, or the stored result of a formula', () => {
		const row =
			'<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>SUM(A2:A9)</f><v>42</v></c><c r="E1" t="str"><f>A2&amp;B2</f><v>gabung</v></c></row>'
		const file = read(workbook({ sheets: [row] }))
		expect(sheetOf(file).rows[0]?.map((cell) => [cell?.text, cell?.number, cell?.formula])).toEqual([
			['TRUE', null, false],
			['FALSE', null, false],
			['#DIV/0!', null, true],
			['42', 42, true],
			['gabung', null, true],
		])
		expect(file.announcements).toEqual([{ kind: 'failed-formulas', sheet: 'Lembar 1', cells: ['C1'] }])
	})

	it('are announced where openpyxl wrote a formula without its result', () => {
		const row = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v></v></c><c r="C1"><f>A1*3</f></c></row>'
		const file = read(workbook({ sheets: [row] }))
		expect(sheetOf(file).rows).toHaveLength(1)
		expect(sheetOf(file).rows[0]).toHaveLength(1)
		expect(file.announcements).toEqual([{ kind: 'formulas-without-result', sheet: 'Lembar 1', cells: ['B1', 'C1'] }])
	})

	it('are days where their style says so: built in, by a code of its own, or as a strict workbook writes them', () => {
		const styles =
			'<numFmts><numFmt numFmtId="164" formatCode="[$-421]d\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs><dxfs><dxf><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></dxf></dxfs>'
		const row =
			'<row><c s="1"><v>45747</v></c><c s="2"><v>45747.75</v></c><c s="3"><v>0.1876</v></c><c s="4"><v>0.5</v></c><c s="0"><v>45747</v></c><c t="d"><v>2025-03-31T00:00:00</v></c></row>'
		const cells = sheetOf(read(workbook({ sheets: [row], styles }))).rows[0]
		expect(cells?.map((cell) => [cell?.text, cell?.date, cell?.percent])).toEqual([
			['2025-03-31', '2025-03-31', false],
			['2025-03-31', '2025-03-31', false],
			['0.1876', null, true],
			['0.5', null, false],
			['45747', null, false],
			['2025-03-31', '2025-03-31', false],
		])
	})

	it('count days from 1904 where the workbook does', () => {
		const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
		const plan = { sheets: ['<row><c s="0"><v>44285</v></c></row>'], styles }
		expect(texts(workbook({ ...plan, properties: 'date1904="1"' }))).toEqual([['2025-03-31']])
		expect(texts(workbook(plan))).toEqual([['2021-03-30']])
	})
})

describe('the shape of a workbook', () => {
	it('keeps the order of the tabs, whatever the parts are called, and says which are hidden', () => {
		const parts = workbookParts({
			sheets: ['<row><c><v>1</v></c></row>', '<row><c><v>2</v></c></row>', '<row><c><v>3</v></c></row>'],
			tabs: ['', 'state="hidden"', 'state="veryHidden"'],
		})
		parts['xl/_rels/workbook.xml.rels'] = relationships([
			['rId1', 'worksheet', '/xl/worksheets/sheet3.xml'],
			['rId2', 'worksheet', 'worksheets/sheet2.xml'],
			['rId3', 'worksheet', './worksheets/../worksheets/sheet1.xml'],
		])
		const file = read(packed(parts))
		expect(file.sheets.map(({ name, hidden, rows }) => [name, hidden, rows[0]?.[0]?.text])).toEqual([
			['Lembar 1', false, '3'],
			['Lembar 2', true, '2'],
			['Lembar 3', true, '1'],
		])
		expect(file.announcements.map(({ kind }) => kind)).toEqual(['hidden-sheet', 'hidden-sheet'])
	})

	it('leaves out sheets of one chart', () => {
		const parts = workbookParts({ sheets: ['<row><c><v>1</v></c></row>', ''] })
		parts['xl/_rels/workbook.xml.rels'] = relationships([
			['rId1', 'worksheet', 'worksheets/sheet1.xml'],
			['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
		])
		expect(read(packed(parts)).sheets.map(({ name }) => name)).toEqual(['Lembar 1'])
	})

	it('places cells by their address and blanks between them', () => {
		const rows = '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c r="AA4"><v>3</v></c></row>'
		const sheet = sheetOf(read(workbook({ sheets: [rows] })))
		expect(sheet.rows.map((row) => row.length)).toEqual([0, 0, 4, 27])
		expect(sheet.rows[2]?.map((cell) => cell?.text ?? null)).toEqual([null, null, '1', '2'])
		expect(sheet.rows[3]?.[26]?.text).toBe('3')
	})

	it('tells merged cells, hidden rows and columns, and a filter that hides rows', () => {
		const xml =
			'<cols><col min="2" max="2" width="9"/><col min="3" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"/><row r="4"><c r="A4"><v>3</v></c></row><row r="5" hidden="1"/></sheetData><autoFilter ref="A1:D4"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
		const file = read(workbook({ sheets: [xml] }))
		expect(sheetOf(file)).toMatchObject({
			merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
			hiddenRows: [1, 2],
			hiddenColumns: [2, 3],
			filtered: true,
		})
		expect(file.announcements.map(({ kind }) => kind)).toEqual([
			'hidden-rows',
			'hidden-columns',
			'filter',
			'merged-cells',
		])
	})

	it('finds the filter of a table in its own part', () => {
		const sheet =
			'<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><tableParts><tablePart/></tableParts>'
		const more = {
			'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
			'xl/tables/table1.xml':
				'<table><autoFilter ref="A1:A2"><filterColumn colId="0"><filters/></filterColumn></autoFilter></table>',
		}
		expect(sheetOf(read(workbook({ sheets: [sheet], more }))).filtered).toBe(true)
		expect(sheetOf(read(workbook({ sheets: [sheet] }))).filtered).toBe(false)
	})

	it('does not take what extensions repeat', () => {
		const xml =
			'<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row></sheetData><extLst><ext><x14:autoFilter xmlns:x14="x"><x14:filterColumn/></x14:autoFilter></ext></extLst>'
		expect(texts(workbook({ sheets: [xml] }))).toEqual([['1']])
	})
})

describe('other writers', () => {
	it('may use prefixes, strict namespaces, backslashes, other cases and UTF-16', () => {
		const parts = workbookParts({ sheets: [''] })
		const strict = 'http://purl.oclc.org/ooxml'
		const utf16 = (text: string) =>
			new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer)
		const file = read(
			packed({
				'[Content_Types].xml': parts['[Content_Types].xml'] as string,
				'_rels\\.rels': `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/xl/Workbook.xml"/></Relationships>`,
				'xl\\workbook.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main"><x:sheets><x:sheet name="Data &amp; Sumber" sheetId="1" d3p1:id="R1" xmlns:d3p1="${strict}/officeDocument/relationships"/></x:sheets></x:workbook>`,
				'xl\\_rels\\workbook.xml.rels': `<Relationships><Relationship Id="R1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/Sheet.xml"/></Relationships>`,
				'xl\\worksheets\\sheet.xml': utf16(
					`<?xml version="1.0" encoding="utf-16"?><x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>é</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
				),
			}),
		)
		expect(file.sheets.map(({ name, rows }) => [name, rows[0]?.[0]?.text])).toEqual([['Data & Sumber', 'é']])
	})
})
