import type { AreaIndex } from './areas/area-index.ts'
import type { Shown } from './numbers/decide-notation.ts'
import type { TableFrame } from './rows/find-frames.ts'
import type { SheetScan } from './rows/sheet-scan.ts'
import type { Answers, MappingRegisters } from './understanding.ts'

/** All that is known while one table is understood. */
export type TableContext = {
	scan: SheetScan
	frame: TableFrame
	index: AreaIndex
	registers: MappingRegisters
	answers: Answers
	/** Tells it from the other tables of the file: the name of its sheet, and where there are several, which of them. */
	tableKey: string
	/** Lines above the table, from the top. */
	titles: readonly string[]
	/** Lines below the table. */
	notes: readonly string[]
	/** The name of the sheet where it says more than "Sheet1", and of the file without its ending. */
	sheetName: string
	fileName: string
	/** What the numbers in text of the whole file show of their notation. */
	shown: Shown
	/** True for words of names of areas, which say nothing of a measure. */
	isPlace(word: string): boolean
	/** Rows that hold figures, from the top. */
	dataRows: readonly number[]
}
