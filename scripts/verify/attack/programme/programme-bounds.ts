import type { CellRange } from '../network/flow-bounds.ts'
import type { EquationPiece } from './equation-system.ts'
import type { PieceSolver } from './linear-programme.ts'

/** Solutions are decimals: a count within this distance of a whole number is that number. */
const TOLERANCE = 1e-6

/**
 * Ranges of the hidden cells of one piece by linear programme, no further than needed to see that they are wide
 * enough. Every solution is a possible set of numbers for all cells at once, so one programme settles many cells.
 * `null` when no numbers agree with what is published.
 */
export function pieceRanges(
	piece: EquationPiece,
	solver: PieceSolver,
	wanted: Iterable<number>,
	threshold: number,
): Map<number, CellRange> | null {
	const low = new Float64Array(piece.keys.length).fill(Number.POSITIVE_INFINITY)
	const high = new Float64Array(piece.keys.length).fill(Number.NEGATIVE_INFINITY)
	const ranges = new Map<number, CellRange>()
	for (const unknown of wanted) {
		if (!wide(unknown) && !extend(unknown, 'most')) return null
		if (!wide(unknown) && !extend(unknown, 'least')) return null
		ranges.set(unknown, rangeOf(unknown))
	}
	return ranges

	/** Whether enough was seen. A cell seen only at K or more is not settled by that: it may be smaller. */
	function wide(unknown: number): boolean {
		const { least, most } = rangeOf(unknown)
		return most >= threshold && most - least >= threshold - 1
	}

	function rangeOf(unknown: number): CellRange {
		// Adding 0 turns a solution of -0 into 0.
		const least = Math.ceil((low[unknown] as number) - TOLERANCE) + 0
		const most = Math.floor((high[unknown] as number) + TOLERANCE)
		return { least, most }
	}

	function extend(unknown: number, direction: 'most' | 'least'): boolean {
		const point = solver.extreme(unknown, direction)
		if (point === null) return false
		if (point === 'endless') {
			high[unknown] = Number.POSITIVE_INFINITY
			return extend(unknown, 'least')
		}
		for (const [at, value] of point.entries()) {
			low[at] = Math.min(low[at] as number, value)
			high[at] = Math.max(high[at] as number, value)
		}
		return true
	}
}
