import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import type { SourceFile, SourceSheet } from '../../../../../src/gate/mapping/workbook/source-file.ts'

/** The only sheet of a file; a test that has more names them itself. */
export function sheetOf(file: SourceFile): SourceSheet {
	const [sheet] = file.sheets
	if (!sheet) throw new Error('a file without sheets')
	return sheet
}

/** The texts of the first sheet. */
export function textsOf(file: SourceFile): (string | null)[][] {
	return sheetOf(file).rows.map((row) => row.map((cell) => cell?.text ?? null))
}

export const textsIn = (name: string, bytes: Uint8Array) => textsOf(readWorkbook(name, bytes))
