import type { Point } from './scene.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The point that an arrow key leads to: the nearest one on that side, straight ones before slanting ones. `null` at
 * the edge. A point counts as on that side when it lies within 60 degrees of the arrow.
 */
export function nearestInDirection(points: readonly Point[], from: number, direction: Direction): number | null {
	const here = points[from]
	if (!here) return null
	let best: { index: number; cost: number } | null = null
	for (const [index, point] of points.entries()) {
		const [ahead, aside] = offsets(here, point, direction)
		if (ahead <= 0 || aside > ahead * SLANT) continue
		const cost = ahead + 2 * aside
		if (!best || cost < best.cost) best = { index, cost }
	}
	return best?.index ?? null
}

/** Tangent of 60 degrees. */
const SLANT = Math.sqrt(3)

/** How far a point lies ahead and aside, seen in a direction. */
function offsets([x1, y1]: Point, [x2, y2]: Point, direction: Direction): [ahead: number, aside: number] {
	const [dx, dy] = [x2 - x1, y2 - y1]
	if (direction === 'left' || direction === 'right') return [direction === 'right' ? dx : -dx, Math.abs(dy)]
	return [direction === 'down' ? dy : -dy, Math.abs(dx)]
}
