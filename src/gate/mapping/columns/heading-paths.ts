import { isColumnNumbering } from '../rows/row-words.ts'
import type { SheetScan } from '../rows/sheet-scan.ts'

type Frame = { left: number; right: number; headingRows: readonly number[] }

/**
 * What the headings say of each column, from the top: merged cells stand for all they cover, and a heading of an upper
 * row holds for the empty cells to its right, where something stands below them.
 */
export function headingPaths(scan: SheetScan, frame: Frame): Map<number, string[]> {
	const rows = frame.headingRows.filter((row) => !isCount(scan, row, frame))
	const grid = rows.map((row) => textsOf(scan, row, frame))
	grid.forEach((texts, at) => {
		if (at < grid.length - 1) fillRight(texts, grid.slice(at + 1))
	})
	const paths = new Map<number, string[]>()
	for (let column = frame.left; column <= frame.right; column++) {
		const path = grid.map((texts) => texts[column - frame.left] ?? '').filter((text) => text !== '')
		paths.set(column, [...new Set(path)])
	}
	return paths
}

function isCount(scan: SheetScan, row: number, { left, right }: Frame): boolean {
	const texts = []
	for (let column = left; column <= right; column++) {
		const cell = scan.cell(row, column)
		if (cell) texts.push(cell.text)
	}
	return isColumnNumbering(texts)
}

function textsOf(scan: SheetScan, row: number, { left, right }: Frame): string[] {
	const texts = []
	for (let column = left; column <= right; column++)
		texts.push((scan.cell(row, column)?.text ?? '').replace(/\s+/g, ' '))
	for (const { top, left: first, bottom, right: last } of scan.sheet.merges) {
		if (row < top || row > bottom) continue
		const text = (scan.cell(top, first)?.text ?? '').replace(/\s+/g, ' ')
		for (let column = Math.max(first, left); column <= Math.min(last, right); column++) texts[column - left] = text
	}
	return texts
}

/** Fills what is empty from the left, unless the heading on the left stands for one column alone, with nothing below. */
function fillRight(texts: string[], below: readonly string[][]): void {
	const hasBelow = (at: number) => below.some((row) => (row[at] ?? '') !== '')
	let from = -1
	for (let at = 0; at < texts.length; at++) {
		if (texts[at] !== '') from = hasBelow(at) ? at : -1
		else if (from !== -1 && hasBelow(at)) texts[at] = texts[from] ?? ''
	}
}
