import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hatchRings } from '../../../src/charts/hatch-rings.ts'
import type { Point } from '../../../src/charts/scene.ts'

const square = (at: number, size: number): Point[] => [
	[at, at],
	[at + size, at],
	[at + size, at + size],
	[at, at + size],
	[at, at],
]
const lengthOf = ([x1, y1, x2, y2]: readonly [number, number, number, number]) => Math.hypot(x2 - x1, y2 - y1)

describe('hatchRings', () => {
	it('fills a square from edge to edge, rising the way it is told', () => {
		const right = hatchRings([square(0, 60)], 'right')
		const left = hatchRings([square(0, 60)], 'left')
		expect(right.length).toBeGreaterThan(15)
		expect(Math.max(...right.map(lengthOf))).toBeCloseTo(60 * Math.SQRT2, 6)
		for (const [x1, y1, x2, y2] of right) expect(y2 - y1).toBeCloseTo(x1 - x2, 9)
		for (const [x1, y1, x2, y2] of left) expect(y2 - y1).toBeCloseTo(x2 - x1, 9)
	})

	it('leaves a hole free', () => {
		const inHole = hatchRings([square(0, 60), square(20, 20)], 'right').filter(([x1, y1, x2, y2]) => {
			const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
			return x > 20.01 && x < 39.99 && y > 20.01 && y < 39.99
		})
		expect(inHole).toEqual([])
	})

	it('draws nothing where there is no area', () => {
		expect(hatchRings([], 'right')).toEqual([])
		expect(hatchRings([[[5, 5]]], 'left')).toEqual([])
	})

	it('stays inside a shape without hollows: no stroke is longer than it is wide, none outside its box', () => {
		const corner = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
		const triangle = fc.tuple(corner, corner, corner)
		fc.assert(
			fc.property(triangle, fc.constantFrom('right' as const, 'left' as const), (points, rises) => {
				const [a, b, c] = points
				const side = ([x1, y1]: Point, [x2, y2]: Point, x: number, y: number) =>
					(x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
				for (const [x1, y1, x2, y2] of hatchRings([points], rises)) {
					const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
					const sides = [side(a, b, x, y), side(b, c, x, y), side(c, a, x, y)]
					expect(Math.min(...sides) >= -1e-6 || Math.max(...sides) <= 1e-6).toBe(true)
				}
			}),
		)
	})
})
