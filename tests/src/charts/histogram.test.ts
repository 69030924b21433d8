import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binLimits, binned, histogram } from '../../../src/charts/histogram.ts'

const input = {
	most: 2,
	formatValue: String,
	formatAxis: String,
	formatCount: (count: number) => `${count}×`,
}

describe('the bins of a histogram', () => {
	it('are round steps that hold the ends', () => {
		expect(binLimits([0.51, 0.98]).slice(0, 3)).toEqual([0.5, 0.52, 0.54])
		expect(binLimits([0.51, 0.98]).at(-1)).toBe(1)
		expect(binLimits([3, 3])).toEqual([3, 4])
	})

	it('put a value on a limit into the bin above it', () => {
		expect(binned([0, 1, 1, 2], [0, 1, 2, 3])).toEqual([
			{ from: 0, to: 1, count: 1 },
			{ from: 1, to: 2, count: 2 },
			{ from: 2, to: 3, count: 1 },
		])
	})

	it('lose no value', () => {
		const value = fc.integer({ min: -100_000, max: 100_000 }).map((whole) => whole / 10_000)
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
				const counted = binned(values, binLimits(values)).reduce((sum, { count }) => sum + count, 0)
				expect(counted).toBe(values.length)
			}),
		)
	})

	it('are about twenty, however wide the values lie', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000 }), (most) => {
				const { length } = binLimits([0, most])
				expect(length).toBeGreaterThanOrEqual(10)
				expect(length).toBeLessThanOrEqual(42)
			}),
		)
	})
})

describe('a histogram', () => {
	it('says the count of the tallest bar, and where each bar is read', () => {
		const scene = histogram({ ...input, bins: binned([0, 1, 1, 2], [0, 1, 2, 3]) }, 340)
		expect(scene.marks.filter(({ kind }) => kind === 'text')).toContainEqual(expect.objectContaining({ text: '2×' }))
		expect(scene.points?.places.map(({ item }) => item)).toEqual([0, 1, 2])
		const heights = scene.points?.places.map(({ y }) => y) ?? []
		expect(heights[1]).toBeLessThan(heights[0] ?? 0)
		expect(heights[0]).toBe(heights[2])
	})
})
