import { cellKinds, type SheetScan } from './sheet-scan.ts'

/**
 * True for a row of figures that only look like years, "Contohsari, 1998, 2004": it has a label of its own, and right above
 * each of its numbers stands a heading of its own, be it a year, while years stand below a heading that they share.
 */
export function areFiguresLikeYears(
	scan: SheetScan,
	row: number,
	{ left, right }: { left: number; right: number },
): boolean {
	const numbers: number[] = []
	let label = -1
	for (let column = left; column <= right; column++) {
		const kind = scan.kind(row, column)
		if (kind === cellKinds.number) numbers.push(column)
		if (kind === cellKinds.text && label === -1) label = column
	}
	const [first] = numbers
	if (first === undefined || label === -1 || label > first) return false
	const above = filledAbove(scan, row)
	const headings = numbers.map((column) => scan.cell(above, column)?.text ?? '')
	return headings.every((heading) => heading !== '') && new Set(headings).size === headings.length
}

function filledAbove(scan: SheetScan, row: number): number {
	let above = row - 1
	while (above >= 0 && scan.filled(above) === 0) above--
	return above
}
