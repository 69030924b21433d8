import type { Position } from 'geojson'

/** What is wrong with a ring of a polygon. */
export type RingFault = 'few-points' | 'not-closed' | 'crossing'

/** The first fault of a ring; `null` for a closed one of four points or more that does not cross itself. */
export function ringFault(ring: readonly Position[]): RingFault | null {
	const [first, last] = [ring[0], ring.at(-1)]
	if (!first || !last || ring.length < 4) return 'few-points'
	if (!isSame(first, last)) return 'not-closed'
	return crossesItself(ring) ? 'crossing' : null
}

const isSame = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]

type Edge = { index: number; from: Position; to: Position; west: number; east: number; south: number; north: number }

/**
 * Whether two edges that are not neighbours cross. Edges are walked from west to east, each held against those
 * that still reach it, so that a coast of a hundred thousand points takes no square of that.
 */
function crossesItself(ring: readonly Position[]): boolean {
	const edges = edgesOf(ring)
	let open: Edge[] = []
	for (const edge of edges.toSorted((a, b) => a.west - b.west)) {
		open = open.filter(({ east }) => east >= edge.west)
		if (open.some((other) => areApart(edge, other, edges.length) && cross(edge, other))) return true
		open.push(edge)
	}
	return false
}

function edgesOf(ring: readonly Position[]): Edge[] {
	const edges: Edge[] = []
	for (const [i, to] of ring.entries()) {
		const from = ring[i - 1]
		// A point written twice makes no edge.
		if (!from || isSame(from, to)) continue
		const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [from, to]
		const box = { west: Math.min(x1, x2), east: Math.max(x1, x2), south: Math.min(y1, y2), north: Math.max(y1, y2) }
		edges.push({ index: edges.length, from, to, ...box })
	}
	return edges
}

function areApart(a: Edge, b: Edge, count: number): boolean {
	const gap = Math.abs(a.index - b.index)
	return gap > 1 && gap < count - 1
}

/** Whether two edges share a point inside both; rings may touch themselves at a corner. */
function cross(a: Edge, b: Edge): boolean {
	if (a.south > b.north || b.south > a.north) return false
	return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0
}

/** Which side of an edge a point lies on: −1, 0 or 1. */
function side({ from, to }: Edge, [x = 0, y = 0]: Position): number {
	const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [from, to]
	return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
}
