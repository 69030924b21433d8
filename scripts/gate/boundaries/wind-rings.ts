import type { Position } from 'geojson'

/** Twice the area of a ring, positive when it runs against the clock. */
export function doubledArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x2 = 0, y2 = 0], i) => {
		const [x1 = 0, y1 = 0] = ring[i - 1] ?? ring.at(-1) ?? []
		return sum + x1 * y2 - x2 * y1
	}, 0)
}

/**
 * The rings of a polygon wound for d3-geo: the outer one with the clock, holes against it. RFC 7946 asks for the
 * opposite, files hold both, and d3-geo would fill the whole world around a ring wound the wrong way.
 */
export function windRings(rings: readonly Position[][]): Position[][] {
	return rings.map((ring, i) => (doubledArea(ring) < 0 === (i === 0) ? ring : ring.toReversed()))
}
