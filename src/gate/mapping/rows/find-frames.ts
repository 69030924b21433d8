import type { AreaIndex } from '../areas/area-index.ts'
import { isPeriodCell } from '../periods/find-periods.ts'
import { areaColumns } from './area-columns.ts'
import { FrameReader } from './frame-reader.ts'
import { cellKinds, type SheetScan } from './sheet-scan.ts'
import type { TableFrame } from './table-frame.ts'

type Judge = (text: string) => boolean

/** The tables of a sheet, from the top; stretches parted by empty columns are looked at one by one. */
export function findFrames(scan: SheetScan, index: AreaIndex, isCategory: Judge): TableFrame[] {
	const whole = { left: 0, right: scan.width - 1 }
	const apart = stretches(scan)
	const parts = apart.length > 1 ? apart.filter((part) => areaColumns(scan, part, index, isCategory).length > 0) : apart
	const spans = parts.length > 1 ? parts : [whole]
	return spans.flatMap((span) => framesOf(scan, span, index, isCategory))
}

/** Columns between empty ones. */
function stretches(scan: SheetScan): { left: number; right: number }[] {
	const found: { left: number; right: number }[] = []
	let left = -1
	for (let column = 0; column <= scan.width; column++) {
		const isEmpty = column === scan.width || isEmptyColumn(scan, column)
		if (!isEmpty && left === -1) left = column
		if (isEmpty && left !== -1) {
			found.push({ left, right: column - 1 })
			left = -1
		}
	}
	return found
}

function isEmptyColumn(scan: SheetScan, column: number): boolean {
	for (let row = 0; row < scan.height; row++) if (scan.kind(row, column) !== cellKinds.blank) return false
	return true
}

type Span = { left: number; right: number }

function framesOf(scan: SheetScan, span: Span, index: AreaIndex, isCategory: Judge): TableFrame[] {
	const areas = areaColumns(scan, span, index, isCategory)
	const periods = areas.length === 0 ? periodColumn(scan, span) : null
	if (areas.length === 0 && periods === null) return []
	const reader = new FrameReader(scan, span, areas, periods, index)
	for (let row = 0; row < scan.height; row++) reader.read(row)
	return reader.frames()
}

/** The first column whose cells are periods, in two rows at least with figures beside. */
function periodColumn(scan: SheetScan, { left, right }: Span): number | null {
	for (let column = left; column <= right; column++) {
		let [periods, others] = [0, 0]
		for (let row = 0; row < scan.height; row++) {
			const cell = scan.cell(row, column)
			if (!cell || scan.filled(row) < 2) continue
			if (isPeriodCell(cell.text)) periods++
			else others++
		}
		if (periods >= 2 && periods > others) return column
	}
	return null
}

export type { TableFrame } from './table-frame.ts'
