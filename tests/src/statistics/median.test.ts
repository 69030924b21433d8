import fc from 'fast-check'
import { expect, it } from 'vitest'
import { median } from '../../../src/statistics/median.ts'

it('is the middle value of an odd number of values', () => {
	expect(median([3, 1, 2])).toBe(2)
})

it('is the exact mean of the two middle values of an even number', () => {
	expect(median([18.77, 30, 18.76, 1])).toBe(18.765)
	expect(median([0.1, 0.2])).toBe(0.15)
})

it('of no values is none', () => {
	expect(median([])).toBeNull()
})

it('has as many values at or below it as at or above it', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1 }), (units) => {
			const values = units.map((unit) => unit / 100)
			const middle = median(values) ?? Number.NaN
			expect(values.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(values.length)
			expect(values.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(values.length)
		}),
	)
})

it('agrees with its definition on sorted values, and leaves the values as they were', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
			const before = [...values]
			const sorted = [...values].sort((a, b) => a - b)
			const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
			expect(median(values)).toBe(((lower ?? 0) + (upper ?? 0)) / 2)
			expect(values).toEqual(before)
		}),
	)
})
