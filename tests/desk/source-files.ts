import type { SourceCell, SourceFile, SourceSheet } from '../../src/gate/mapping/workbook/source-file.ts'

/** What a cell of a test holds: a text, a number of a workbook, nothing, or a cell in parts. */
export type TestCell = string | number | null | Partial<SourceCell>

export type TestSheet = Partial<Omit<SourceSheet, 'rows'>> & { rows: readonly (readonly TestCell[])[] }

/** A file as the readers would hand it over, from plain rows. */
export function sourceFile(name: string, sheets: readonly TestSheet[]): SourceFile {
	const format = name.endsWith('.csv') ? 'csv' : name.endsWith('.ods') ? 'ods' : 'xlsx'
	return { name, format, sheets: sheets.map((sheet, at) => sheetOf(sheet, at, format === 'csv')) }
}

/** A CSV whose cells are all texts. */
export function csvFile(name: string, text: string, delimiter = ','): SourceFile {
	const rows = text
		.replace(/\n$/, '')
		.split('\n')
		.map((line) => splitLine(line, delimiter))
	return sourceFile(name, [{ rows }])
}

function splitLine(line: string, delimiter: string): string[] {
	const cells = ['']
	let isQuoted = false
	for (const letter of line) {
		if (letter === '"') isQuoted = !isQuoted
		else if (letter === delimiter && !isQuoted) cells.push('')
		else cells[cells.length - 1] += letter
	}
	return cells
}

function sheetOf(sheet: TestSheet, at: number, isText: boolean): SourceSheet {
	return {
		name: `Sheet${at + 1}`,
		hidden: false,
		merges: [],
		hiddenRows: [],
		hiddenColumns: [],
		filtered: false,
		...sheet,
		rows: sheet.rows.map((row) => row.map((cell) => cellOf(cell, isText))),
	}
}

function cellOf(cell: TestCell, isText: boolean): SourceCell | null {
	if (cell === null || cell === '') return null
	const empty = { text: '', number: null, date: null, formula: false, percent: false }
	if (typeof cell === 'number') return { ...empty, text: String(cell), number: isText ? null : cell }
	if (typeof cell === 'string') {
		const text = cell.trim()
		return text === '' ? null : { ...empty, text }
	}
	const number = cell.number ?? null
	return { ...empty, text: number === null ? (cell.date ?? '') : String(number), ...cell }
}
