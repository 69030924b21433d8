import type { FeatureCollection, MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { MapShape } from '../../../src/schemas/map-file.ts'
import type { Boundary } from './boundary.ts'
import { doubledArea, windRings } from './wind-rings.ts'

/** Points that the outlines of one map may have, a shared border counted once: about 8 KB of compressed page. */
export const POINT_BUDGET = 700

type Areas = GeometryCollection<{ code: string }>

/** A cell of one part in a hundred thousand joins borders that differ by rounding only. */
const QUANTIZATION = 1e5
/** A hundred-thousandth of a degree is about a metre. */
const DECIMALS = 5

/**
 * Takes points away from the outlines of one map until `budget` are left, those that change the shape least first
 * (Visvalingam). Neighbours keep their border in common: it is simplified once. No area disappears.
 */
export function simplifyBoundaries(boundaries: readonly Boundary[], budget = POINT_BUDGET): MapShape[] {
	const collection: FeatureCollection<MultiPolygon, { code: string }> = {
		type: 'FeatureCollection',
		features: boundaries.map(({ code, polygons }) => ({
			type: 'Feature',
			properties: { code },
			geometry: { type: 'MultiPolygon', coordinates: polygons },
		})),
	}
	const made = topology({ areas: collection }, QUANTIZATION) as Topology<{ areas: Areas }>
	const weighed = presimplify(made)
	const share = shareToKeep(weighed.arcs, budget)
	const simple = share < 1 ? simplify(weighed, quantile(weighed, share)) : weighed
	return feature(simple, simple.objects.areas).features.flatMap(({ properties, geometry }, i) => {
		const given = boundaries[i]
		if (!given || geometry?.type !== 'MultiPolygon') return []
		return [{ code: properties.code, polygons: polygonsLeft(geometry.coordinates, given) }]
	})
}

/** Which share of the points between junctions may stay; the junctions themselves, two an arc, always do. */
function shareToKeep(arcs: readonly (readonly unknown[])[], budget: number): number {
	const points = arcs.reduce((sum, arc) => sum + arc.length, 0)
	const fixed = 2 * arcs.length
	return points <= budget ? 1 : Math.max(0, (budget - fixed) / Math.max(1, points - fixed))
}

/** Polygons that still enclose something; where none does, the largest one as given, thinned out. */
function polygonsLeft(polygons: readonly Position[][][], given: Boundary): MapShape['polygons'] {
	const left = polygons
		.map((rings) => rings.filter(enclosesSomething))
		.filter((rings, i) => rings.length > 0 && rings[0] === polygons[i]?.[0])
	const kept = left.length > 0 ? left : [[thinned(largestRing(given))]]
	return kept.map((rings) => windRings(rings).map((ring) => ring.map(rounded)))
}

function enclosesSomething(ring: readonly Position[]): boolean {
	const corners = new Set(ring.map((position) => rounded(position).join(' ')))
	return corners.size >= 3 && doubledArea(ring) !== 0
}

function largestRing({ polygons }: Boundary): Position[] {
	const outer = polygons.flatMap(([ring]) => (ring ? [ring] : []))
	return outer.toSorted((a, b) => Math.abs(doubledArea(b)) - Math.abs(doubledArea(a)))[0] ?? []
}

const THINNED_POINTS = 8

function thinned(ring: readonly Position[]): Position[] {
	const step = Math.max(1, Math.floor((ring.length - 1) / THINNED_POINTS))
	const kept = ring.slice(0, -1).filter((_, i) => i % step === 0)
	return kept[0] ? [...kept, kept[0]] : []
}

function rounded([x = 0, y = 0]: Position): [number, number] {
	const scale = 10 ** DECIMALS
	return [Math.round(x * scale) / scale, Math.round(y * scale) / scale]
}
