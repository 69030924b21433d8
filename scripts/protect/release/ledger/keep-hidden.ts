import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'
import { cellName, isHidden, isTotal, type ReleaseState } from './published-cell.ts'

/**
 * Hides every cell again that some earlier release of this programme and period hid: shown now, it would tell what it
 * was then. What is published becomes less, so nothing new follows from it. An area whose total is kept hidden keeps
 * its amount and breakdowns hidden too, and no category is left to be the only hidden one of its row.
 * @returns the cells in their order, and how many of them were hidden here
 */
export function keepHidden(
	cells: readonly ProtectedCell[],
	releases: readonly ReleaseState[],
): { cells: ProtectedCell[]; kept: number } {
	const wasHidden = (cell: ProtectedCell) => releases.some((state) => isHidden(state.get(cellName(cell))))
	const kept = new Set(cells.filter((cell) => cell.value !== null && wasHidden(cell)))
	if (kept.size === 0) return { cells: [...cells], kept: 0 }
	const areas = new Set([...kept].filter(isTotal).map(({ area }) => area))
	const lonely = lonelyRows(cells, kept)
	for (const cell of cells) {
		if (cell.value !== null && (areas.has(cell.area) || lonely.has(rowName(cell)))) kept.add(cell)
	}
	return {
		cells: cells.map((cell) => (kept.has(cell) ? { ...cell, value: null, status: 'Q' } : cell)),
		kept: kept.size,
	}
}

/** Rows touched here in which one category only would be hidden: the total would give it away. */
function lonelyRows(cells: readonly ProtectedCell[], kept: ReadonlySet<ProtectedCell>): Set<string> {
	const touched = new Set([...kept].filter(({ breakdown }) => breakdown !== 'total').map(rowName))
	const hidden = new Map<string, number>()
	for (const cell of cells) {
		const row = rowName(cell)
		if (touched.has(row) && (cell.value === null || kept.has(cell))) hidden.set(row, (hidden.get(row) ?? 0) + 1)
	}
	return new Set([...hidden].filter(([, count]) => count === 1).map(([row]) => row))
}

/** The cells of one breakdown of an area. */
function rowName({ area, breakdown }: ProtectedCell): string {
	return `${area}\t${breakdown}`
}
