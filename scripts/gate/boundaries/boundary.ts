import type { Position } from 'geojson'

/** The outline of an area as the steward gave it: polygons of an outer ring and its holes, in degrees. */
export type Boundary = { code: string; polygons: Position[][][] }
