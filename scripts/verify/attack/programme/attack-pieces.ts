import { tooNarrow } from '../network/flow-bounds.ts'
import type { Untried } from '../rules/untried.ts'
import type { EquationPiece } from './equation-system.ts'
import type { Domain, PieceSolver } from './linear-programme.ts'
import { pieceRanges } from './programme-bounds.ts'

/** Pieces up to this many hidden cells are attacked whole, however long that takes. */
const WHOLE_PIECE = 300
/** Larger pieces up to this many as long as there is time, a sample of them in any case; one programme over more takes minutes. */
const LARGEST_PIECE = 4000
/** Cells that are tried first in a larger piece. */
const SAMPLE = 12

export type OpenSolver = (piece: EquationPiece, domain?: Domain) => PieceSolver

/** What pieces are attacked with. */
export type PieceAttack = {
	open: OpenSolver
	/** Threshold K: counts from 1 to K - 1 are secret. */
	threshold: number
	untried: Untried
	/** Until when larger pieces are attacked whole, in milliseconds of `performance.now()`; without it to the end. */
	until?: number
}

/**
 * Attacks pieces of equations by linear programme and gives the keys of cells whose range is too narrow. A piece that
 * no numbers can satisfy gives one of its keys: what is published there contradicts itself.
 * @param source what the pieces are made from, to say it of cells that are left out
 */
export function* attackPieces(
	pieces: Iterable<EquationPiece>,
	{ open, threshold, untried, until = Number.POSITIVE_INFINITY }: PieceAttack,
	source: string,
): Generator<{ key: string; kind: 'narrow' | 'contradiction' }> {
	for (const [number, piece] of [...pieces].entries()) {
		const count = piece.keys.length
		if (count > LARGEST_PIECE) {
			untried.add('sampled', count, source)
			continue
		}
		const tried = new Set<number>()
		const solver = open(piece)
		try {
			const ranges = pieceRanges(piece, solver, cellsToTry(count, number, { tried, until }), threshold)
			if (!ranges) yield { key: piece.keys[0] as string, kind: 'contradiction' }
			for (const [unknown, range] of ranges ?? []) {
				if (tooNarrow(range, threshold)) yield { key: piece.keys[unknown] as string, kind: 'narrow' }
			}
			if (ranges) untried.add('sampled', count - tried.size, source)
		} finally {
			solver.dispose()
		}
	}
}

/** All cells of a small piece; of a large one a seeded sample, the same at every build, then the others while there is time. */
function* cellsToTry(
	count: number,
	seed: number,
	{ tried, until }: { tried: Set<number>; until: number },
): Generator<number> {
	if (count > WHOLE_PIECE) {
		let state = seed + 1
		while (tried.size < SAMPLE) {
			// Numerical Recipes' linear congruential generator: enough to pick cells by.
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0
			const chosen = Math.floor((state / 2 ** 32) * count)
			if (tried.has(chosen)) continue
			tried.add(chosen)
			yield chosen
		}
	}
	for (let unknown = 0; unknown < count; unknown += 1) {
		if (tried.has(unknown)) continue
		if (count > WHOLE_PIECE && performance.now() > until) return
		tried.add(unknown)
		yield unknown
	}
}
