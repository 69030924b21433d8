import type { TextEncoding } from './delimited/decode-text.ts'
import { failedCells, type SheetRead } from './sheet-read.ts'
import type { CellSpan } from './source-file.ts'

/** What a steward should know of a file before its figures are used; words are in `announcement-text.ts`. */
export type Announcement =
	| { kind: 'hidden-sheet'; sheet: string }
	/** Positions from 0, ascending. */
	| { kind: 'hidden-rows'; sheet: string; rows: readonly number[] }
	| { kind: 'hidden-columns'; sheet: string; columns: readonly number[] }
	| { kind: 'filter'; sheet: string }
	| { kind: 'merged-cells'; sheet: string; merges: readonly CellSpan[] }
	/** Addresses such as `D3`. */
	| { kind: 'formulas-without-result'; sheet: string; cells: readonly string[] }
	| { kind: 'failed-formulas'; sheet: string; cells: readonly string[] }
	| { kind: 'encoding-guessed'; encoding: TextEncoding }

/** What there is to say of the sheets of a file, in their order. */
export function announcementsOf(sheets: readonly SheetRead[]): Announcement[] {
	return sheets.flatMap(announcementsOfSheet)
}

function announcementsOfSheet(read: SheetRead): Announcement[] {
	const { name: sheet, hidden, hiddenRows, hiddenColumns, filtered, merges } = read.sheet
	const failed = failedCells(read.sheet)
	const said: (Announcement | false)[] = [
		hidden && { kind: 'hidden-sheet', sheet },
		hiddenRows.length > 0 && { kind: 'hidden-rows', sheet, rows: hiddenRows },
		hiddenColumns.length > 0 && { kind: 'hidden-columns', sheet, columns: hiddenColumns },
		filtered && { kind: 'filter', sheet },
		merges.length > 0 && { kind: 'merged-cells', sheet, merges },
		read.unvalued.length > 0 && { kind: 'formulas-without-result', sheet, cells: read.unvalued },
		failed.length > 0 && { kind: 'failed-formulas', sheet, cells: failed },
	]
	return said.filter((one) => one !== false)
}
