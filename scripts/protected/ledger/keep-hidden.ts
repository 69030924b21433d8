import type { ProtectedCell } from '../../../src/schemas/recipients.ts'
import { cellName, isHidden, type ReleaseState } from './published-cell.ts'

/**
 * Hides every cell again that some earlier release of this programme and period hid: shown now, it would tell what it
 * was then. What is published becomes less, so nothing new follows from it. An area whose total is hidden keeps its
 * amount and breakdowns hidden too, and a breakdown is shown whole or not at all.
 * @returns the cells in their order, and how many of them were hidden here
 */
export function keepHidden(
	cells: readonly ProtectedCell[],
	releases: readonly ReleaseState[],
): { cells: ProtectedCell[]; kept: number } {
	const hiddenBefore = (cell: ProtectedCell) => releases.some((state) => isHidden(state.get(cellName(cell))))
	const areas = new Set<string>()
	const rows = new Set<string>()
	for (const cell of cells) {
		if (cell.value !== null && !hiddenBefore(cell)) continue
		if (cell.breakdown === 'total' && cell.measure !== 'rupiah') areas.add(cell.area)
		else rows.add(rowName(cell))
	}
	const isKept = (cell: ProtectedCell) => cell.value !== null && (areas.has(cell.area) || rows.has(rowName(cell)))
	return {
		cells: cells.map((cell) => (isKept(cell) ? { ...cell, value: null, status: 'Q' } : cell)),
		kept: cells.filter(isKept).length,
	}
}

/** The cells that are hidden together: an amount, or one breakdown of an area. */
function rowName({ area, breakdown, measure }: ProtectedCell): string {
	return `${area}\t${breakdown}\t${measure}`
}
