import type { CompactRing } from './compact-path.ts'
import type { Segment } from './scene.ts'

const STEP = 6

/**
 * Slanting strokes inside the outlines of an area, cut off at its edges and left out of its holes: where a line enters
 * and leaves is counted edge by edge, so that every second stretch lies inside.
 */
export function hatchRings(rings: readonly CompactRing[], rises: 'right' | 'left'): Segment[] {
	const way = rises === 'right' ? 1 : -1
	const crossings = new Map<number, number[]>()
	for (const ring of rings) {
		ring.forEach(([x1, y1], index) => {
			const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
			const [from, to] = [y1 + way * x1, y2 + way * x2]
			for (const line of linesBetween(from, to)) {
				const x = x1 + ((x2 - x1) * (line - from)) / (to - from)
				crossings.set(line, [...(crossings.get(line) ?? []), x])
			}
		})
	}
	return [...crossings].flatMap(([line, all]) => {
		const sorted = all.toSorted((a, b) => a - b)
		return sorted.flatMap((x, index): Segment[] => {
			const end = sorted[index + 1]
			return index % 2 === 1 || end === undefined ? [] : [[x, line - way * x, end, line - way * end]]
		})
	})
}

/** The lines that an edge crosses; one that ends on a line counts it once only, at its lower end. */
function linesBetween(from: number, to: number): number[] {
	const [low, high] = [Math.min(from, to), Math.max(from, to)]
	const first = Math.ceil(low / STEP)
	const count = Math.max(0, Math.ceil(high / STEP) - first)
	return Array.from({ length: count }, (_, index) => (first + index) * STEP)
}
