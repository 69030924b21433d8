import { cellKinds, type SheetScan } from './sheet-scan.ts'

/** What a heading inside a table says: its first text, whatever number stands before it; a year may stand alone. */
export function groupText(scan: SheetScan, { left, right }: { left: number; right: number }, row: number): string {
	let first = ''
	for (let column = left; column <= right; column++) {
		const cell = scan.cell(row, column)
		if (cell && scan.kind(row, column) === cellKinds.text) return cell.text
		if (cell && first === '') first = cell.text
	}
	return first
}
