import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import type { TilePosition } from '../../../src/gate/rows/tile-position-row.ts'
import { parentCodeOf } from '../../../src/schemas/area-code.ts'
import type { MapFile } from '../../../src/schemas/map-file.ts'
import type { Boundary } from './boundary.ts'
import { simplifyBoundaries } from './simplify-boundaries.ts'

/** How areas are drawn: tiles placed by hand, and the boundaries the steward gave. */
export type MapInput = { tiles: readonly TilePosition[]; boundaries: readonly Boundary[] }

/** One map for each parent that has tiles or boundaries, in the order of the codes. */
export function* mapFiles(
	{ tiles, boundaries }: MapInput,
	register: Pick<AreaRegister, 'childrenOf'>,
): Generator<MapFile> {
	const tilesOf = Map.groupBy(tiles, ({ parent }) => parent)
	const boundariesOf = Map.groupBy(boundaries, ({ code }) => parentCodeOf(code) ?? '')
	for (const parent of [...new Set([...tilesOf.keys(), ...boundariesOf.keys()])].sort()) {
		yield {
			parent,
			tiles: sortedTiles(tilesOf.get(parent) ?? []),
			...shapesOf(parent, boundariesOf.get(parent), register),
		}
	}
}

function sortedTiles(tiles: readonly TilePosition[]): MapFile['tiles'] {
	return tiles
		.map(({ code, column, row, label }) => ({ code, column, row, label }))
		.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** A map with a hole would show an area as if it were not there: all siblings have a shape, or none. */
function shapesOf(
	parent: string,
	boundaries: readonly Boundary[] = [],
	register: Pick<AreaRegister, 'childrenOf'>,
): Pick<MapFile, 'shapes' | 'withoutShape'> {
	if (boundaries.length === 0) return { shapes: [], withoutShape: [] }
	const given = new Set(boundaries.map(({ code }) => code))
	const missing = register.childrenOf(parent).filter(({ code }) => !given.has(code))
	if (missing.length > 0) return { shapes: [], withoutShape: missing.map(({ code }) => code) }
	const sorted = boundaries.toSorted((a, b) => (a.code < b.code ? -1 : 1))
	return { shapes: simplifyBoundaries(sorted), withoutShape: [] }
}
