import { cellAddress, columnLetters } from '../source-file.ts'
import { serialOfDay } from '../xlsx/day-of-serial.ts'
import type { WrittenCell, WrittenChoice, WrittenSheet } from './written-sheet.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** The longest text that Excel keeps in a cell, and the longest list it keeps in a rule. */
const LONGEST_TEXT = 32_767
const LONGEST_LIST = 255

/** Numbers of the styles in `stylesXml`. */
const style = { general: 0, text: 1, date: 2, heading: 3, wrapped: 4 } as const

/** General, text (what is typed stays as typed), day, bold heading, and lines that wrap. */
export const stylesXml = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/**
 * A sheet as XML, piece by piece, one row each.
 * @throws {RangeError} for a text or a list longer than Excel keeps, a number that is none
 */
export function* sheetXml(sheet: WrittenSheet): Generator<string> {
	yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${viewXml(sheet)}${columnsXml(sheet)}<sheetData>`
	let row = 0
	const letters = sheet.columns.map((_, column) => columnLetters(column))
	for (const cells of sheet.rows) yield rowXml(sheet, row++, cells, letters)
	yield `</sheetData>${choicesXml(sheet.choices ?? [])}</worksheet>`
}

/** Headings stay in sight; so do the columns that name the row. */
function viewXml({ headingRows = 0, headingColumns = 0 }: WrittenSheet): string {
	if (headingRows + headingColumns === 0) return ''
	const split = `${headingColumns > 0 ? `xSplit="${headingColumns}" ` : ''}${headingRows > 0 ? `ySplit="${headingRows}" ` : ''}`
	const pane = headingColumns === 0 ? 'bottomLeft' : headingRows === 0 ? 'topRight' : 'bottomRight'
	return `<sheetViews><sheetView workbookViewId="0"><pane ${split}topLeftCell="${cellAddress(headingRows, headingColumns)}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`
}

function columnsXml({ columns }: WrittenSheet): string {
	const xml = columns.map(
		({ width, kind = 'general' }, index) =>
			`<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style[kind]}" customWidth="1"/>`,
	)
	return xml.length > 0 ? `<cols>${xml.join('')}</cols>` : ''
}

function rowXml(sheet: WrittenSheet, row: number, cells: readonly WrittenCell[], letters: readonly string[]): string {
	const isHeading = row < (sheet.headingRows ?? 0)
	const xml = cells.map((cell, column) => {
		const kind = isHeading ? 'heading' : (sheet.columns[column]?.kind ?? 'general')
		return cellXml(cell, `${letters[column] ?? columnLetters(column)}${row + 1}`, style[kind])
	})
	return `<row r="${row + 1}">${xml.join('')}</row>`
}

function cellXml(cell: WrittenCell, address: string, styled: number): string {
	const at = `<c r="${address}"${styled === 0 ? '' : ` s="${styled}"`}`
	if (cell === null || cell === '') return styled === 0 ? '' : `${at}/>`
	if (typeof cell === 'string') return `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
	if (typeof cell === 'number') {
		if (!Number.isFinite(cell)) throw new RangeError(`no number to write: ${cell}`)
		// A number under the style of text would be shown at the left and warned of.
		return `<c r="${address}"><v>${cell}</v></c>`
	}
	const serial = serialOfDay(cell.date)
	if (serial === null) return cellXml(cell.date, address, styled)
	return `<c r="${address}" s="${style.date}"><v>${serial}</v></c>`
}

function choicesXml(choices: readonly WrittenChoice[]): string {
	if (choices.length === 0) return ''
	const xml = choices.map(({ column, rows: [first, last], options }) => {
		const letters = columnLetters(column)
		return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}${first + 1}:${letters}${last + 1}"><formula1>${escaped(formulaOf(options))}</formula1></dataValidation>`
	})
	return `<dataValidations count="${xml.length}">${xml.join('')}</dataValidations>`
}

function formulaOf(options: WrittenChoice['options']): string {
	if ('sheet' in options) {
		const letters = columnLetters(options.column)
		const [first, last] = options.rows
		return `'${options.sheet.replaceAll("'", "''")}'!$${letters}$${first + 1}:$${letters}$${last + 1}`
	}
	const list = options.join(',')
	if (list.length > LONGEST_LIST || options.some((option) => /[,"]/.test(option))) {
		throw new RangeError(`a list of choices that must stand on a sheet: ${list.slice(0, 40)}`)
	}
	return `"${list}"`
}

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Nothing in it needs care: most cells, and ten times faster to tell than to mend. */
const plain = /^[ !#-%'-;=?-^`-~]*$/

/** A text for XML: what XML cannot hold, and what would be read as an escape, is written `_x000D_`. */
export function escaped(text: string): string {
	if (plain.test(text) && text.length <= LONGEST_TEXT) return text
	if (text.length > LONGEST_TEXT) throw new RangeError(`a text of ${text.length} signs, more than a cell holds`)
	return text
		.replace(/_(?=x[\dA-Fa-f]{4}_)|[^\P{Cc}\t\n\u0080-\u009f]|[\ufffe\uffff]|\p{Cs}/gu, hexEscape)
		.replace(/[&<>"]/g, (sign) => special[sign] as string)
}

function hexEscape(sign: string): string {
	return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
