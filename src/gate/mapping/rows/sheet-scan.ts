import { readCell } from '../numbers/read-cell.ts'
import type { SourceCell, SourceSheet } from '../workbook/source-file.ts'

/** What kind of thing stands in a cell, before anything is understood of it. */
export const cellKinds = { blank: 0, number: 1, missing: 2, text: 3, date: 4 } as const

/** A sheet with the kind of each of its cells, and which way round it is read. */
export type SheetScan = {
	sheet: SourceSheet
	/** Position of the sheet in the file. */
	at: number
	height: number
	width: number
	/** Rows and columns changed places: areas stand in the headings. */
	turned: boolean
	cell(row: number, column: number): SourceCell | null
	/** One of `cellKinds`. */
	kind(row: number, column: number): number
	/** Cells of a row that are not empty. */
	filled(row: number): number
}

/** Looks at every cell of a sheet once. */
export function scanSheet(sheet: SourceSheet, at: number, turned = false): SheetScan {
	const { rows } = sheet
	const height = rows.length
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
	const kinds = new Uint8Array(height * width)
	const filled = new Uint32Array(height)
	for (let row = 0; row < height; row++) {
		const cells = rows[row] ?? []
		for (let column = 0; column < cells.length; column++) {
			const cell = cells[column]
			if (!cell) continue
			kinds[row * width + column] = kindOf(cell)
			filled[row] = (filled[row] ?? 0) + 1
		}
	}
	return {
		sheet,
		at,
		height,
		width,
		turned,
		cell: (row, column) => rows[row]?.[column] ?? null,
		kind: (row, column) => (column < width ? (kinds[row * width + column] ?? 0) : 0),
		filled: (row) => filled[row] ?? 0,
	}
}

function kindOf(cell: SourceCell): number {
	if (cell.number !== null) return cellKinds.number
	if (cell.date !== null) return cellKinds.date
	const { kind } = readCell(cell)
	return cellKinds[kind === 'asked' ? 'number' : kind]
}

/** The sheet with rows and columns changed, for tables whose areas stand in the headings. */
export function turnSheet(sheet: SourceSheet): SourceSheet {
	const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
	return {
		...sheet,
		rows: Array.from({ length: width }, (_, column) => sheet.rows.map((row) => row[column] ?? null)),
		merges: sheet.merges.map(({ top, left, bottom, right }) => ({
			top: left,
			left: top,
			bottom: right,
			right: bottom,
		})),
		hiddenRows: sheet.hiddenColumns,
		hiddenColumns: sheet.hiddenRows,
	}
}
