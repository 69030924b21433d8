import type { RowRole } from '../understanding.ts'
import type { TableFrame } from './find-frames.ts'
import type { SheetScan } from './sheet-scan.ts'

/** A role for every row of a sheet: as its tables say, else a title above them, a remark below, or left out. */
export function sheetRows(scan: SheetScan, frames: readonly TableFrame[]): RowRole[] {
	if (scan.turned) return turnedRows(scan, frames)
	const roles = Array.from(
		{ length: scan.height },
		(_, row): RowRole => (scan.filled(row) === 0 ? 'blank' : 'left-out'),
	)
	for (const { titleRows, headingRows, body, notes } of frames) {
		for (const row of titleRows) roles[row] = 'title'
		for (const row of headingRows) roles[row] = 'heading'
		for (const { row, role } of body) if (roles[row] !== 'data') roles[row] = role
		for (const row of notes) roles[row] = 'note'
	}
	return roles
}

/** Of a turned table the columns were read as rows: its rows of areas are headings, the others hold figures. */
function turnedRows(scan: SheetScan, frames: readonly TableFrame[]): RowRole[] {
	const headings = new Set(frames.flatMap(({ areas }) => areas.map(({ column }) => column)))
	const used = new Set(
		frames.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at)),
	)
	return Array.from({ length: scan.width }, (_, row) => {
		let isBlank = true
		for (let column = 0; column < scan.height; column++) if (scan.cell(column, row)) isBlank = false
		if (isBlank) return 'blank'
		if (headings.has(row)) return 'heading'
		return used.has(row) ? 'data' : 'left-out'
	})
}
