import { tooNarrow } from '../network/flow-bounds.ts'
import type { Untried } from '../rules/untried.ts'
import type { EquationPiece } from './equation-system.ts'
import type { Domain, PieceSolver } from './linear-programme.ts'
import { pieceRanges } from './programme-bounds.ts'

/** Pieces up to this many hidden cells are attacked whole. */
const WHOLE_PIECE = 300
/** Larger pieces up to this many are sampled; a single programme over more takes minutes. */
const LARGEST_PIECE = 4000
/** Cells tried in a larger piece. */
const SAMPLE = 12

export type OpenSolver = (piece: EquationPiece, domain?: Domain) => PieceSolver

/** What pieces are attacked with. */
export type PieceAttack = {
	open: OpenSolver
	/** Threshold K: counts from 1 to K - 1 are secret. */
	threshold: number
	untried: Untried
}

/**
 * Attacks pieces of equations by linear programme and gives the keys of cells whose range is too narrow. A piece that
 * no numbers can satisfy gives one of its keys: what is published there contradicts itself.
 */
export function* attackPieces(
	pieces: Iterable<EquationPiece>,
	{ open, threshold, untried }: PieceAttack,
): Generator<{ key: string; kind: 'narrow' | 'contradiction' }> {
	for (const [number, piece] of [...pieces].entries()) {
		const tried = cellsToTry(piece.keys.length, number)
		untried.add('sampled', piece.keys.length - tried.size)
		if (tried.size === 0) continue
		const solver = open(piece)
		try {
			const ranges = pieceRanges(piece, solver, tried, threshold)
			if (!ranges) yield { key: piece.keys[0] as string, kind: 'contradiction' }
			for (const [unknown, range] of ranges ?? []) {
				if (tooNarrow(range, threshold)) yield { key: piece.keys[unknown] as string, kind: 'narrow' }
			}
		} finally {
			solver.dispose()
		}
	}
}

/** All cells of a small piece, a seeded sample of a large one, the same at every build; none of the largest. */
function cellsToTry(count: number, seed: number): Set<number> {
	if (count <= WHOLE_PIECE) return new Set(Array.from({ length: count }, (_, unknown) => unknown))
	const chosen = new Set<number>()
	if (count > LARGEST_PIECE) return chosen
	let state = seed + 1
	while (chosen.size < SAMPLE) {
		// Numerical Recipes' linear congruential generator: enough to pick cells by.
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		chosen.add(Math.floor((state / 2 ** 32) * count))
	}
	return chosen
}
