import type { Box, Point, Segment } from './scene.ts'

/** A box grown by `by` on every side. */
export function growBox(box: Box, by: number): Box {
	return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by }
}

/** The box around a circle. */
export function boxOfDot([x, y]: Point, r: number): Box {
	return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

/** True when two boxes share more than an edge. */
export function boxesOverlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** True when the inner box lies wholly within the outer one. */
export function boxContains(outer: Box, inner: Box): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	)
}

/** True when a straight stroke touches a box (Liang and Barsky, 1984: clip the stroke against the four edges). */
export function segmentHitsBox([x1, y1, x2, y2]: Segment, box: Box): boolean {
	const clips: [number, number][] = [
		[x1 - x2, x1 - box.x],
		[x2 - x1, box.x + box.width - x1],
		[y1 - y2, y1 - box.y],
		[y2 - y1, box.y + box.height - y1],
	]
	let from = 0
	let to = 1
	for (const [direction, distance] of clips) {
		if (direction === 0 && distance < 0) return false
		if (direction < 0) from = Math.max(from, distance / direction)
		if (direction > 0) to = Math.min(to, distance / direction)
	}
	return from <= to
}
