import type { Position } from 'geojson'
import type { Boundary } from '../../../../scripts/gate/boundaries/boundary.ts'

/** A number between 0 and 1 that is always the same for the same place. */
function noise(seed: number): number {
	const x = Math.sin(seed * 12.9898) * 43_758.5453
	return x - Math.floor(x)
}

/**
 * A wavy line from one corner of a grid to the next, halved again and again as real coasts are; both neighbours get the
 * same points.
 */
function border([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, depth: number): Position[] {
	if (depth === 0) return [[x1, y1]]
	const [dx, dy] = [x2 - x1, y2 - y1]
	const wave = (noise(x1 * 7.1 + y1 * 13.7 + x2 * 3.3 + y2) - 0.5) * 0.24
	const middle: Position = [(x1 + x2) / 2 - dy * wave, (y1 + y2) / 2 + dx * wave]
	return [...border([x1, y1], middle, depth - 1), ...border(middle, [x2, y2], depth - 1)]
}

/** An invented regency: a grid of areas in degrees whose borders are wavy and shared. */
export function inventedBoundaries(columns: number, rows: number, depth = 5): Boundary[] {
	const corner = (column: number, row: number): Position => [113 + column * 0.1, -7 - row * 0.1]
	return Array.from({ length: columns * rows }, (_, i) => {
		const [column, row] = [i % columns, Math.floor(i / columns)]
		const [a, b] = [corner(column, row), corner(column + 1, row)]
		const [c, d] = [corner(column + 1, row + 1), corner(column, row + 1)]
		const back = (from: Position, to: Position): Position[] =>
			[...border(from, to, depth), to].toReversed().slice(0, -1)
		const ring = [...border(a, b, depth), ...border(b, c, depth), ...back(d, c), ...back(a, d)]
		return { code: `99.01.${String(i + 1).padStart(2, '0')}`, polygons: [[[...ring, a]]] }
	})
}
