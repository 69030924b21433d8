import fc from 'fast-check'
import type { Position } from 'geojson'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import { mapFiles } from '../../../../scripts/gate/boundaries/map-files.ts'
import { parseBoundaries } from '../../../../scripts/gate/boundaries/parse-boundaries.ts'
import { POINT_BUDGET, simplifyBoundaries } from '../../../../scripts/gate/boundaries/simplify-boundaries.ts'
import { doubledArea, windRings } from '../../../../scripts/gate/boundaries/wind-rings.ts'
import { coordinateFault } from '../../../../src/gate/geometry/coordinate-fault.ts'
import { ringFault } from '../../../../src/gate/geometry/ring-fault.ts'
import { mapFileSchema } from '../../../../src/schemas/map-file.ts'
import { inventedBoundaries } from './invented-shapes.ts'

const square: Position[] = [
	[113, -7],
	[114, -7],
	[114, -6],
	[113, -6],
	[113, -7],
]

/** A ring around a centre, its points at growing angles: it cannot cross itself. */
const starRing = fc
	.array(fc.integer({ min: 20, max: 100 }), { minLength: 3, maxLength: 60 })
	.map((radii): Position[] => {
		const points = radii.map((radius, i): Position => {
			const angle = (2 * Math.PI * i) / radii.length
			return [113 + (radius / 100) * Math.cos(angle), -7 + (radius / 100) * Math.sin(angle)]
		})
		return [...points, points[0] ?? []]
	})

describe('ringFault', () => {
	it('finds none in a ring that goes round once, whichever way', () => {
		fc.assert(
			fc.property(starRing, (ring) => {
				expect(ringFault(ring)).toBeNull()
				expect(ringFault(ring.toReversed())).toBeNull()
			}),
		)
	})

	it('finds a crossing where two points of a ring are exchanged, as the slow way does', () => {
		fc.assert(
			fc.property(starRing, fc.nat(), fc.nat(), (ring, a, b) => {
				const inner = ring.slice(0, -1)
				const [i, j] = [a % inner.length, b % inner.length]
				const mixed = inner.with(i, inner[j] ?? []).with(j, inner[i] ?? [])
				const closed = [...mixed, mixed[0] ?? []]
				expect(ringFault(closed) === 'crossing').toBe(crossesSlowly(closed))
			}),
		)
	})

	it('tells a ring that is open or too short', () => {
		expect(ringFault(square.slice(0, -1))).toBe('not-closed')
		expect(
			ringFault([
				[113, -7],
				[114, -7],
				[113, -7],
			]),
		).toBe('few-points')
		expect(
			ringFault([
				[113, -7],
				[114, -6],
				[114, -7],
				[113, -6],
				[113, -7],
			]),
		).toBe('crossing')
	})

	it('lets a ring touch itself in a corner, and a point stand twice', () => {
		expect(
			ringFault([
				[0, 0],
				[2, 0],
				[1, 1],
				[2, 2],
				[0, 2],
				[1, 1],
				[0, 0],
			]),
		).toBeNull()
		expect(
			ringFault([
				[0, 0],
				[0, 0],
				[1, 0],
				[1, 1],
				[0, 0],
			]),
		).toBeNull()
	})
})

/** Every edge against every other, by solving for where their lines meet. */
function crossesSlowly(ring: readonly Position[]): boolean {
	const edges = ring.slice(1).map((to, i) => [ring[i] ?? [], to] as const)
	return edges.some(([[ax = 0, ay = 0], [bx = 0, by = 0]], i) =>
		edges.some(([[cx = 0, cy = 0], [dx = 0, dy = 0]], j) => {
			if (Math.abs(i - j) < 2 || Math.abs(i - j) > edges.length - 2) return false
			const below = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
			if (below === 0) return false
			const t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / below
			const u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / below
			return t > 0 && t < 1 && u > 0 && u < 1
		}),
	)
}

describe('coordinateFault', () => {
	it.each([
		['swapped', [-7, 113]],
		['projected', [713_000, 9_226_000]],
		['elsewhere', [4.9, 52.4]],
		['not-numbers', [Number.NaN, 1]],
	] as const)('tells %s coordinates', (fault, position) => {
		expect(coordinateFault([square, [[...position]]])).toEqual({ position, fault })
	})

	it('takes all of Indonesia, from Sabang to Merauke and from Miangas to Rote', () => {
		expect(
			coordinateFault([
				[
					[95.3, 5.9],
					[140.4, -8.5],
					[126.6, 5.6],
					[123, -10.9],
				],
			]),
		).toBeNull()
	})
})

describe('windRings', () => {
	it('turns outer rings with the clock and holes against it, however they were given', () => {
		fc.assert(
			fc.property(starRing, fc.boolean(), fc.boolean(), (ring, outer, hole) => {
				const rings = [outer ? ring : ring.toReversed(), hole ? ring : ring.toReversed()]
				expect(windRings(rings).map((one) => Math.sign(doubledArea(one)))).toEqual([-1, 1])
			}),
		)
	})
})

describe('parseBoundaries', () => {
	const collection = {
		type: 'FeatureCollection' as const,
		features: [
			{
				type: 'Feature' as const,
				properties: { kode_wilayah: '99.01', PEMILIK: 'tidak dibaca' },
				geometry: { type: 'Polygon' as const, coordinates: [square] },
			},
		],
	}

	it('reads GeoJSON and TopoJSON alike, and only the code of what else they hold', () => {
		const geo = parseBoundaries(JSON.stringify(collection))
		const topo = parseBoundaries(JSON.stringify(topology({ kabupaten: collection })))
		expect(geo).toEqual([{ code: '99.01', geometry: { type: 'Polygon', coordinates: [square] } }])
		expect(topo).toHaveLength(1)
		expect(topo?.[0]?.code).toBe('99.01')
	})

	it('reads nothing else', () => {
		for (const text of ['', '[]', '{"type":"Feature"}', '{"type":"Topology"}', 'PK\u0003']) {
			expect(parseBoundaries(text), text).toBeNull()
		}
	})
})

describe('simplifyBoundaries', () => {
	const given = inventedBoundaries(6, 5, 7)
	const simple = simplifyBoundaries(given)

	it('keeps every area, every ring closed and wound, within the budget of points', () => {
		expect(simple.map(({ code }) => code)).toEqual(given.map(({ code }) => code))
		const rings = simple.flatMap(({ polygons }) => polygons.flat())
		for (const ring of rings) {
			expect(ring.at(-1)).toEqual(ring[0])
			expect(ringFault(ring)).toBeNull()
			expect(doubledArea(ring)).toBeLessThan(0)
		}
		const points = new Set(rings.flat().map(([x, y]) => `${x} ${y}`))
		expect(points.size).toBeLessThanOrEqual(POINT_BUDGET)
		expect(points.size).toBeGreaterThan(POINT_BUDGET / 2)
	})

	it('keeps the borders of neighbours in common: together they cover what they covered', () => {
		const total = (list: { polygons: Position[][][] }[]) =>
			list.reduce(
				(sum, { polygons }) => sum + polygons.flat().reduce((all, ring) => all + Math.abs(doubledArea(ring)), 0),
				0,
			)
		expect(total(simple) / total(given)).toBeCloseTo(1, 1)
		const edges = new Map<string, number>()
		for (const ring of simple.flatMap(({ polygons }) => polygons.flat())) {
			for (const [i, to] of ring.entries()) {
				const from = ring[i - 1]
				if (!from) continue
				const edge = [from.join(' '), to.join(' ')].toSorted().join(' – ')
				edges.set(edge, (edges.get(edge) ?? 0) + 1)
			}
		}
		expect(Math.max(...edges.values())).toBe(2)
		expect([...edges.values()].filter((count) => count === 2).length).toBeGreaterThan(edges.size / 2)
	})

	it('leaves a small map as it is, and never loses an islet', () => {
		const islet = {
			code: '99.01.31',
			polygons: [
				[
					[
						[120, -5],
						[120.0003, -5],
						[120.0003, -5.0003],
						[120, -5],
					],
				],
			],
		}
		const all = simplifyBoundaries([...given, islet])
		expect(all.at(-1)?.code).toBe('99.01.31')
		expect(Math.abs(doubledArea(all.at(-1)?.polygons[0]?.[0] ?? []))).toBeGreaterThan(0)
		expect(simplifyBoundaries([{ code: '99.01.01', polygons: [[square]] }])[0]?.polygons[0]?.[0]).toHaveLength(5)
	})
})

describe('mapFiles', () => {
	const codes = ['99.01.01', '99.01.02', '99.01.03', '99.01.04']
	const register = {
		childrenOf: () =>
			codes.map((code) => ({ code, name: code, kind: 'kecamatan' as const, level: 'kecamatan' as const })),
	}
	const tiles = codes.map((code, column) => ({ parent: '99.01', code, column, row: 0, label: 'Cth' }))
	const boundaries = inventedBoundaries(2, 2)

	it('gives the shapes of all areas of a parent beside their tiles', () => {
		const [file] = mapFiles({ tiles, boundaries }, register)
		expect(mapFileSchema.parse(file).shapes.map(({ code }) => code)).toEqual(codes)
		expect(file?.withoutShape).toEqual([])
	})

	it('gives none, and says which is missing, where one area has no boundary', () => {
		const [file] = mapFiles({ tiles, boundaries: boundaries.slice(1) }, register)
		expect(file).toMatchObject({ shapes: [], withoutShape: ['99.01.01'] })
		expect(file?.tiles).toHaveLength(4)
	})

	it('is the same whatever the order of the rows', () => {
		const [one] = mapFiles({ tiles, boundaries }, register)
		const [other] = mapFiles({ tiles: tiles.toReversed(), boundaries: boundaries.toReversed() }, register)
		expect(other).toEqual(one)
	})
})
