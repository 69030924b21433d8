import { plainWords } from '../../../search/plain-words.ts'
import { inPlainDigits } from '../numbers/number-shape.ts'
import { readCell } from '../numbers/read-cell.ts'
import { totalKind } from '../rows/row-words.ts'
import type { SheetScan } from '../rows/sheet-scan.ts'

/**
 * True for a column called "Total" or "Jumlah" and nothing else whose numbers are, in every row, the sum of the columns
 * beside it: of all of them, or of some that end right before it. It says nothing that they do not say.
 */
export function isSumOfRow(
	scan: SheetScan,
	heading: string,
	column: number,
	others: readonly number[],
	rows: readonly number[],
): boolean {
	const isCalledSum = plainWords(heading).length > 0 && plainWords(heading).every((word) => totalKind(word) === 'sum')
	if (!isCalledSum || others.length < 2) return false
	const before = others.filter((other) => other < column).sort((a, b) => b - a)
	const runs = before.map((_, at) => before.slice(0, at + 1)).filter((run) => run.length >= 2)
	return [others, ...runs].some((parts) => addsUp(scan, column, parts, rows))
}

/** True where the numbers of a column are, in every row that has one and in two rows at least, the sum of the parts. */
export function addsUp(scan: SheetScan, column: number, parts: readonly number[], rows: readonly number[]): boolean {
	const sums = rows.flatMap((row) => {
		const printed = numberAt(scan, row, column)
		return printed === null
			? []
			: [{ printed, added: parts.reduce((sum, part) => sum + (numberAt(scan, row, part) ?? 0), 0) }]
	})
	return sums.length >= 2 && sums.every(({ printed, added }) => Math.abs(printed - added) < 1e-6 * Math.max(1, printed))
}

function numberAt(scan: SheetScan, row: number, column: number): number | null {
	const cell = scan.cell(row, column)
	const value = cell ? readCell(cell) : null
	if (value?.kind !== 'number') return null
	const digits = value.settled ? value.digits : inPlainDigits(value.digits, 'comma')
	return digits === null ? null : Number(digits)
}
