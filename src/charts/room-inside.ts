import { polygonArea, polygonContains } from 'd3'
import type { CompactRing } from './compact-path.ts'
import type { Point } from './scene.ts'

/** The widest lying box found inside the largest ring: room for a name. */
export type Room = { centre: Point; width: number; height: number }

/** Level lines as shares of the height: of two that hold a name as well, the one nearer the middle is taken. */
const fromTheMiddle = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9]

/** Room beyond that of a name above a value is of no use. */
function usable({ width, height }: Room): number {
	return Math.min(width, 48) * Math.min(height, 30)
}

/**
 * Room for a name inside an area: along a few level lines the longest stretch inside its largest ring, as high as
 * the ring allows above and below its middle. `null` for a ring without any.
 */
export function roomInside(rings: readonly CompactRing[]): Room | null {
	const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0]
	if (!largest) return null
	const ys = largest.map(([, y]) => y)
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
	let best: Room | null = null
	for (const line of fromTheMiddle) {
		const y = top + (bottom - top) * line
		const stretch = longestStretch(largest, y)
		if (!stretch) continue
		const room = roomAt(largest, stretch, y)
		if (!best || usable(room) > usable(best)) best = room
	}
	return best
}

function areaOf(ring: CompactRing): number {
	return Math.abs(polygonArea(ring.map(([x, y]) => [x, y])))
}

/** Where a level line runs inside a ring for longest. */
function longestStretch(ring: CompactRing, y: number): [number, number] | null {
	const crossings = ring
		.flatMap(([x2, y2], i): number[] => {
			const [x1, y1] = ring[i - 1] ?? ring.at(-1) ?? [x2, y2]
			return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)]
		})
		.sort((a, b) => a - b)
	let best: [number, number] | null = null
	for (let i = 0; i + 1 < crossings.length; i += 2) {
		const [from = 0, to = 0] = [crossings[i], crossings[i + 1]]
		if (!best || to - from > best[1] - best[0]) best = [from, to]
	}
	return best
}

const STEP = 2
const MOST = 20

/** A box around the middle of a stretch, as high as four fifths of its width stay inside the ring. */
function roomAt(ring: CompactRing, [from, to]: [number, number], y: number): Room {
	const outline = ring.map(([x, py]): [number, number] => [x, py])
	const [centre, reach] = [(from + to) / 2, (to - from) * 0.4]
	const inside = (dy: number) =>
		[-reach, 0, reach].every((dx) => [-dy, dy].every((by) => polygonContains(outline, [centre + dx, y + by])))
	let half = 0
	while (half < MOST && inside(half + STEP)) half += STEP
	return { centre: [centre, y], width: reach * 2, height: half * 2 }
}
