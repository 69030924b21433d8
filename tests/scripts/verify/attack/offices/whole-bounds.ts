import type { OpenSolver } from '../../../../../scripts/verify/attack/programme/attack-pieces.ts'
import type { EquationPiece } from '../../../../../scripts/verify/attack/programme/equation-system.ts'

/** Least and greatest value of an unknown, as far as it was looked into. */
export type Bounds = { least: number; most: number }

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6

/**
 * Ranges of unknowns over whole numbers, no further than needed to see K and a width of K - 1. Corners of the linear
 * programme that are whole are numbers that fit; where they do not reach far enough, an integer programme is asked. What
 * holds of whole numbers holds of decimals: they have more room.
 * @returns the bounds, and how many linear and integer programmes were solved
 */
export function wholeBounds(piece: EquationPiece, wanted: readonly number[], k: number, open: OpenSolver) {
	const seen = piece.keys.map((): Bounds => ({ least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY }))
	const solved = { linear: 0, integer: 0 }
	const isWide = ({ least, most }: Bounds) => most >= k && most - least >= k - 1
	const look = (domain: 'decimal' | 'whole') => {
		if (wanted.every((unknown) => isWide(seen[unknown] as Bounds))) return
		const solver = open(piece, domain)
		try {
			for (const unknown of wanted) {
				for (const direction of ['most', 'least'] as const) {
					if (isWide(seen[unknown] as Bounds)) continue
					const point = solver.extreme(unknown, direction)
					solved[domain === 'whole' ? 'integer' : 'linear']++
					if (point === null) throw new Error('no numbers fit what is published')
					if (point === 'endless') (seen[unknown] as Bounds).most = Number.POSITIVE_INFINITY
					else if (point.every(isWhole)) widen(seen, point)
				}
			}
		} finally {
			solver.dispose()
		}
	}
	look('decimal')
	look('whole')
	return { bounds: wanted.map((unknown) => seen[unknown] as Bounds), ...solved }
}

function widen(seen: readonly Bounds[], point: Float64Array): void {
	for (const [at, value] of point.entries()) {
		const one = seen[at] as Bounds
		one.least = Math.min(one.least, Math.round(value))
		one.most = Math.max(one.most, Math.round(value))
	}
}
