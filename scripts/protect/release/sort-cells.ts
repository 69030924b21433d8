import { comparePeriods } from '../../../src/schemas/period.ts'
import { breakdowns, type ProtectedCell } from '../../../src/schemas/recipients.ts'

/**
 * Order of published cells: area, programme, period, then the total, the amount and the breakdowns. The categories
 * of one breakdown keep the order they come in. The order depends on keys only, never on what is hidden.
 */
export function sortCells(cells: readonly ProtectedCell[]): ProtectedCell[] {
	return cells.toSorted(
		(a, b) =>
			compare(a.area, b.area) ||
			compare(a.programme, b.programme) ||
			comparePeriods(a.period, b.period) ||
			place(a) - place(b),
	)
}

function place({ breakdown, measure }: ProtectedCell): number {
	if (breakdown === 'total') return measure === 'rupiah' ? 1 : 0
	return 2 + breakdowns.indexOf(breakdown)
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}
