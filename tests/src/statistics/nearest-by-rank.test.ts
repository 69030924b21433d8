import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestByRank, type Profile } from '../../../src/statistics/nearest-by-rank.ts'

describe('nearestByRank', () => {
	it('adds up the differences of places, as worked by hand', () => {
		// Places by rate: D 1, C 2, B 3, A 4. By density: A 1, C and D share 2 and 3, so 2.5 each, B 4.
		const profiles = [
			{ code: 'A', values: [20, 100] },
			{ code: 'B', values: [15, 900] },
			{ code: 'C', values: [10, 500] },
			{ code: 'D', values: [5, 500] },
		]
		// From A: B 1 + 3 = 4, C 2 + 1.5 = 3.5, D 3 + 1.5 = 4.5.
		expect(nearestByRank(profiles, 'A', 3)).toEqual(['C', 'B', 'D'])
		// From C: D 1 + 0 = 1, B 1 + 1.5 = 2.5, A 3.5.
		expect(nearestByRank(profiles, 'C', 3)).toEqual(['D', 'B', 'A'])
	})

	it('settles ties by code', () => {
		const profiles = ['C', 'A', 'B'].map((code) => ({ code, values: [code === 'B' ? 2 : code === 'A' ? 1 : 3] }))
		expect(nearestByRank(profiles, 'B', 2)).toEqual(['A', 'C'])
	})

	it('finds none for an area that is not among them', () => {
		expect(nearestByRank([{ code: 'A', values: [1] }], 'B', 4)).toEqual([])
	})

	const profiles = fc
		.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 30 })
		.map((pairs) => pairs.map((values, index): Profile => ({ code: String(index + 10), values })))

	it('names no area twice, never the area itself, and as many as asked for where there are so many', () => {
		fc.assert(
			fc.property(profiles, fc.nat({ max: 6 }), (some, limit) => {
				const found = nearestByRank(some, '10', limit)
				expect(found).not.toContain('10')
				expect(new Set(found).size).toBe(found.length)
				expect(found.length).toBe(Math.min(limit, some.length - 1))
			}),
		)
	})

	it('does not depend on the order of the areas nor on the unit of a measure', () => {
		fc.assert(
			fc.property(profiles, (some) => {
				const found = nearestByRank(some, '10', 4)
				const stretched = some.map(({ code, values }) => ({ code, values: values.map((value) => value ** 3 * 1000) }))
				expect(nearestByRank(some.toReversed(), '10', 4)).toEqual(found)
				expect(nearestByRank(stretched, '10', 4)).toEqual(found)
			}),
		)
	})

	it('puts an area alike in everything first', () => {
		fc.assert(
			fc.property(profiles, (some) => {
				const own = some[0]
				if (!own) return
				expect(nearestByRank([...some, { code: '00', values: own.values }], own.code, 1)).toEqual(['00'])
			}),
		)
	})
})
