import { strToU8, zipSync } from 'fflate'

/** The earliest day a ZIP can carry: the same rows give the same bytes. */
const DAY = new Date(1980, 0, 1)
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A workbook of one sheet whose cells are all text, headings frozen: Excel would read the code "33.29.01" of a CSV file
 * as a time, and "33.10" as 33,1.
 */
export function textWorkbook(sheet: string, rows: readonly (readonly string[])[]): Uint8Array {
	const parts: Record<string, string> = {
		'[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': sheetXml(rows),
	}
	const files = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [
		name,
		strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
	])
	return zipSync(Object.fromEntries(files), { level: 9, mtime: DAY })
}

function sheetXml(rows: readonly (readonly string[])[]): string {
	const view =
		'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
	const columns = '<cols><col min="1" max="6" width="24" customWidth="1"/></cols>'
	return `<worksheet xmlns="${MAIN}">${view}${columns}<sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`
}

function rowXml(cells: readonly string[]): string {
	const xml = cells.map((cell) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`)
	return `<row>${xml.join('')}</row>`
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
