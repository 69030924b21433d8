import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ranks } from '../../../src/statistics/ranks.ts'
import { roundHalfAway } from '../../../src/statistics/round-half-away.ts'

const figures = fc.array(
	fc.integer({ min: 0, max: 5000 }).map((unit) => unit / 1000),
	{ minLength: 1, maxLength: 60 },
)

describe('ranks', () => {
	it('gives the highest value rank 1', () => {
		expect(ranks([9.5, 20.3, 18.4], 2).map(({ rank }) => rank)).toEqual([3, 1, 2])
	})

	it('lets equal values share a rank and skips the next: 1, 2, 2, 4', () => {
		expect(ranks([8, 10, 9, 9], 2)).toEqual([
			{ rank: 4, tied: 1, of: 4 },
			{ rank: 1, tied: 1, of: 4 },
			{ rank: 2, tied: 2, of: 4 },
			{ rank: 2, tied: 2, of: 4 },
		])
	})

	it('claims no order between values that print alike', () => {
		expect(ranks([18.764, 18.761, 18.755], 2).map(({ rank }) => rank)).toEqual([1, 1, 1])
		expect(ranks([18.764, 18.754], 2).map(({ rank }) => rank)).toEqual([1, 2])
	})

	it('ranks a single value first of one, and no values not at all', () => {
		expect(ranks([5], 0)).toEqual([{ rank: 1, tied: 1, of: 1 }])
		expect(ranks([], 0)).toEqual([])
	})

	it('counts, for each value, the values that print higher', () => {
		fc.assert(
			fc.property(figures, (values) => {
				const printed = values.map((value) => roundHalfAway(value, 2))
				ranks(values, 2).forEach(({ rank, tied, of }, index) => {
					expect(rank).toBe(1 + printed.filter((value) => value > (printed[index] ?? 0)).length)
					expect(tied).toBe(printed.filter((value) => value === printed[index]).length)
					expect(of).toBe(values.length)
				})
			}),
		)
	})

	it('gives each value the same rank in whatever order the values come', () => {
		const shuffled = figures.chain((values) =>
			fc.tuple(fc.constant(values), fc.shuffledSubarray([...values.keys()], { minLength: values.length })),
		)
		fc.assert(
			fc.property(shuffled, ([values, order]) => {
				const before = ranks(values, 2)
				const after = ranks(
					order.map((index) => values[index] ?? 0),
					2,
				)
				expect(after).toEqual(order.map((index) => before[index]))
			}),
		)
	})
})
