import type { Position } from 'geojson'

/** Where Indonesia lies, with a margin: from Rondo to Merauke, from Miangas to Ndana. */
const extent = { west: 94, east: 142, south: -12, north: 7 }

/** Why coordinates are not degrees of longitude and latitude in Indonesia. */
export type CoordinateFault = 'not-numbers' | 'swapped' | 'projected' | 'elsewhere'

/** The first position that lies outside Indonesia, and what most likely happened; `null` when all lie inside. */
export function coordinateFault(
	rings: readonly (readonly Position[])[],
): { position: Position; fault: CoordinateFault } | null {
	for (const ring of rings) {
		for (const position of ring) {
			const fault = faultOf(position)
			if (fault) return { position, fault }
		}
	}
	return null
}

function faultOf([x, y]: Position): CoordinateFault | null {
	if (!Number.isFinite(x) || !Number.isFinite(y) || x === undefined || y === undefined) return 'not-numbers'
	if (isInside(x, y)) return null
	if (isInside(y, x)) return 'swapped'
	// Degrees end at 180 and 90: anything beyond is metres of a map projection such as UTM.
	return Math.abs(x) > 180 || Math.abs(y) > 90 ? 'projected' : 'elsewhere'
}

function isInside(longitude: number, latitude: number): boolean {
	const { west, east, south, north } = extent
	return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}
