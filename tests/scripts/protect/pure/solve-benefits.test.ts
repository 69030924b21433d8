import { describe, expect, it } from 'vitest'
import { solveBenefits } from '../../../../scripts/protect/pure/solve-benefits.ts'

describe('solveBenefits', () => {
	it('finds one benefit for all recipients', () => {
		expect(solveBenefits(Float64Array.from([0, 400_000, 1_000_000]), Int32Array.from([0, 2, 5]), 1)).toEqual({
			perCategory: [200_000],
			isUnique: true,
		})
	})

	it('finds a benefit per category', () => {
		const counts = Int32Array.from([1, 2, 3, 4, 0, 7, 2, 1, 1])
		const benefits = [900_000, 225_000, 375_000]
		const amounts = Float64Array.from([0, 1, 2], (leaf) =>
			benefits.reduce((sum, benefit, at) => sum + benefit * (counts[leaf * 3 + at] ?? 0), 0),
		)
		expect(solveBenefits(amounts, counts, 3)).toEqual({ perCategory: benefits, isUnique: true })
	})

	it('says when other benefits would fit as well', () => {
		// Every village has twice as many b as a: 2 × 300 + 1 × 100 is also 2 × 100 + 1 × 500.
		expect(solveBenefits(Float64Array.from([700, 1400]), Int32Array.from([1, 2, 2, 4]), 2)?.isUnique).toBe(false)
	})

	it('finds none when a single village does not fit', () => {
		expect(solveBenefits(Float64Array.from([400, 1001]), Int32Array.from([2, 5]), 1)).toBeUndefined()
		expect(solveBenefits(Float64Array.from([400, 7]), Int32Array.from([2, 0]), 1)).toBeUndefined()
	})
})
