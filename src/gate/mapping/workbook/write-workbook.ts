import { strToU8, Zip, ZipDeflate } from 'fflate'
import { escaped, sheetXml, stylesXml } from './written/sheet-xml.ts'
import type { WrittenSheet } from './written/written-sheet.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** XML gathered before it is packed, in signs. */
const PIECE_LENGTH = 65_536

/** A file inside a workbook, its text in pieces. */
export type WorkbookPart = readonly [name: string, xml: Iterable<string>]

/**
 * Writes a workbook (.xlsx) that Excel, LibreOffice and `readWorkbook` open. Same sheets, same bytes: no clock. Rows are
 * packed as they come, so that memory holds the packed file and no more.
 * @throws {RangeError} for names that Excel refuses, and what `sheetXml` refuses
 */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Uint8Array<ArrayBuffer> {
	const pieces: Uint8Array[] = []
	const zip = new Zip((error, piece) => {
		if (error) throw error
		pieces.push(piece)
	})
	for (const [name, xml] of workbookParts(sheets)) addPart(zip, name, xml)
	zip.end()
	return joined(pieces)
}

/**
 * The parts of the same workbook in their order, for who has another packer.
 * @throws {RangeError} as `writeWorkbook`
 */
export function workbookParts(sheets: readonly WrittenSheet[]): WorkbookPart[] {
	for (const { name } of sheets) {
		if (!/^(?!')[^[\]:*?/\\]{1,31}$/.test(name) || name.endsWith("'"))
			throw new RangeError(`no name of a sheet: ${name}`)
	}
	if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length)
		throw new RangeError('sheets of one name')
	return [
		...packageParts(sheets).map(([name, xml]): WorkbookPart => [name, [DECLARATION + xml]]),
		...sheets.map((sheet, index): WorkbookPart => [sheetPart(index), sheetXml(sheet)]),
	]
}

const sheetPart = (index: number) => `xl/worksheets/sheet${index + 1}.xml`

/** The parts around the sheets. */
function packageParts(sheets: readonly WrittenSheet[]): [name: string, xml: string][] {
	const each = (xml: (sheet: WrittenSheet, number: number) => string) =>
		sheets.map((sheet, index) => xml(sheet, index + 1)).join('')
	const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${TYPES}.${type}+xml"/>`
	const link = (id: string, type: string, target: string) =>
		`<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
	return [
		[
			'[Content_Types].xml',
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}${each((_, number) => part(sheetPart(number - 1), 'worksheet'))}</Types>`,
		],
		[
			'_rels/.rels',
			`<Relationships xmlns="${PACKAGE}/relationships">${link('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		],
		[
			'xl/workbook.xml',
			`<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${each(({ name }, number) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`)}</sheets></workbook>`,
		],
		[
			'xl/_rels/workbook.xml.rels',
			`<Relationships xmlns="${PACKAGE}/relationships">${each((_, number) => link(`r${number}`, 'worksheet', `worksheets/sheet${number}.xml`))}${link('styles', 'styles', 'styles.xml')}</Relationships>`,
		],
		['xl/styles.xml', stylesXml],
	]
}

function addPart(zip: Zip, name: string, xml: Iterable<string>): void {
	const part = new ZipDeflate(name, { level: 6 })
	// The earliest day a ZIP can carry, said in the machine's own zone as the packer asks for it.
	part.mtime = new Date(1980, 0, 1)
	zip.add(part)
	let gathered = ''
	for (const piece of xml) {
		gathered += piece
		if (gathered.length < PIECE_LENGTH) continue
		part.push(strToU8(gathered))
		gathered = ''
	}
	part.push(strToU8(gathered), true)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
	let at = 0
	for (const piece of pieces) {
		whole.set(piece, at)
		at += piece.length
	}
	return whole
}
