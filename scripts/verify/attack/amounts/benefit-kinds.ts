import type { CellRange } from '../network/flow-bounds.ts'
import type { OpenSolver } from '../programme/attack-pieces.ts'
import { pieceRanges } from '../programme/programme-bounds.ts'

/** Recipients and the rupiah they got together. */
export type PaidGroup = { recipients: number; rupiah: number }

/**
 * How many recipients each kind of benefit may have, by integer programme: whole numbers n with Σ n = recipients and
 * Σ benefit × n = rupiah; looked into no further than `pieceRanges` does. `null` when these benefits do not explain
 * the rupiah.
 * @throws UndecidedProgramme when there is too much to try
 */
export function benefitKinds(
	{ recipients, rupiah }: PaidGroup,
	benefits: readonly number[],
	open: OpenSolver,
	threshold: number,
): CellRange[] | null {
	const base = Math.min(...benefits)
	const extra = benefits.map((benefit) => benefit - base)
	const step = extra.reduce(divisor, 0)
	const left = rupiah - base * recipients
	// Without a second kind there is nothing to mix, with one there is one way at most.
	if (step === 0) return left === 0 ? [exactly(recipients)] : null
	if (left < 0 || left % step !== 0) return null
	if (benefits.length === 2) {
		const more = left / step
		return more > recipients ? null : extra.map((one) => exactly(one === 0 ? recipients - more : more))
	}
	const unknowns = [...benefits.keys()]
	const piece = {
		keys: benefits.map(String),
		least: benefits.map(() => 0),
		equations: [
			{ unknowns, coefficients: benefits.map(() => 1), sum: recipients },
			{ unknowns, coefficients: extra.map((one) => one / step), sum: left / step },
		],
	}
	const solver = open(piece, 'whole')
	try {
		const ranges = pieceRanges(piece, solver, unknowns, threshold)
		return ranges && unknowns.map((unknown) => ranges.get(unknown) as CellRange)
	} finally {
		solver.dispose()
	}
}

function exactly(count: number): CellRange {
	return { least: count, most: count }
}

function divisor(a: number, b: number): number {
	return b === 0 ? a : divisor(b, a % b)
}
