import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Direction, nearestInDirection } from '../../../src/charts/nearest-in-direction.ts'
import type { Point } from '../../../src/charts/scene.ts'

const directions: readonly Direction[] = ['left', 'right', 'up', 'down']

describe('nearestInDirection', () => {
	it('walks a grid as the arrows point, and stops at its edge', () => {
		const grid: Point[] = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column): Point => [column, row]))
		expect(directions.map((direction) => nearestInDirection(grid, 4, direction))).toEqual([3, 5, 1, 7])
		expect(directions.map((direction) => nearestInDirection(grid, 0, direction))).toEqual([null, 1, null, 3])
	})

	it('jumps over a gap, and takes the straight way before the slanting one', () => {
		const gap: Point[] = [
			[0, 0],
			[3, 0],
			[2, 1],
		]
		expect(nearestInDirection(gap, 0, 'right')).toBe(1)
		expect(nearestInDirection(gap.with(2, [1, 0.5]), 0, 'right')).toBe(2)
	})

	it('never leads back, nor to the same point', () => {
		const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
			minLength: 1,
			maxLength: 40,
			selector: ([x, y]) => `${x} ${y}`,
		})
		fc.assert(
			fc.property(points, fc.constantFrom(...directions), (list, direction) => {
				const next = nearestInDirection(list, 0, direction)
				if (next === null) return
				const [[x1, y1] = [0, 0], [x2, y2] = [0, 0]] = [list[0], list[next]]
				const ahead = { left: x1 - x2, right: x2 - x1, up: y1 - y2, down: y2 - y1 }[direction]
				expect(ahead).toBeGreaterThan(0)
			}),
		)
	})

	it('reaches every tile of a real map from every other', () => {
		const tiles: Point[] = [
			[2, 0],
			[3, 0],
			[1, 1],
			[2, 1],
			[0, 2],
			[1, 2],
			[7, 0],
			[8, 1],
			[3, 4],
		]
		const met = new Set([0])
		const open = [0]
		while (open.length > 0) {
			const from = open.pop() ?? 0
			for (const direction of directions) {
				const next = nearestInDirection(tiles, from, direction)
				if (next !== null && !met.has(next)) {
					met.add(next)
					open.push(next)
				}
			}
		}
		expect(met.size).toBe(tiles.length)
	})
})
