import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Nearest, nearestByRank, type Profile, rankProfiles } from '../../../src/statistics/nearest-by-rank.ts'
import { ranks } from '../../../src/statistics/ranks.ts'

const nearest = (profiles: readonly Profile[], code: string, limit: number): Nearest =>
	nearestByRank(rankProfiles(profiles), code, limit)

describe('nearestByRank', () => {
	it('adds up the differences of ranks, as worked by hand', () => {
		// Ranks by rate: A 1, B 2, C 3, D 4. By density: B 1, C and D share 2, A 4.
		const profiles = [
			{ code: 'A', values: [20, 100] },
			{ code: 'B', values: [15, 900] },
			{ code: 'C', values: [10, 500] },
			{ code: 'D', values: [5, 500] },
		]
		// From A: B 1 + 3, C 2 + 2, D 3 + 2.
		expect(nearest(profiles, 'A', 3)).toEqual({ nearest: ['B', 'C', 'D'], tied: [] })
		// From C: D 1 + 0, B 1 + 1, A 2 + 2.
		expect(nearest(profiles, 'C', 3).nearest).toEqual(['D', 'B', 'A'])
	})

	it('settles ties by code, and tells who was left out by it', () => {
		const profiles = ['C', 'A', 'B'].map((code) => ({ code, values: [code === 'B' ? 2 : code === 'A' ? 1 : 3] }))
		expect(nearest(profiles, 'B', 2).nearest).toEqual(['A', 'C'])
		expect(nearest(profiles, 'B', 1)).toEqual({ nearest: ['A'], tied: ['C'] })
	})

	it('finds none for an area that is not among them', () => {
		expect(nearest([{ code: 'A', values: [1] }], 'B', 4)).toEqual({ nearest: [], tied: [] })
	})

	const profiles = fc
		.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 30 })
		.map((pairs) => pairs.map((values, index): Profile => ({ code: String(index + 10), values })))

	it('names no area twice, never the area itself, and as many as asked for where there are so many', () => {
		fc.assert(
			fc.property(profiles, fc.nat({ max: 6 }), (some, limit) => {
				const found = nearest(some, '10', limit).nearest
				expect(found).not.toContain('10')
				expect(new Set(found).size).toBe(found.length)
				expect(found.length).toBe(Math.min(limit, some.length - 1))
			}),
		)
	})

	it('does not depend on the order of the areas nor on the unit of a measure', () => {
		fc.assert(
			fc.property(profiles, (some) => {
				const found = nearest(some, '10', 4)
				const stretched = some.map(({ code, values }) => ({ code, values: values.map((value) => value ** 3 * 1000) }))
				expect(nearest(some.toReversed(), '10', 4)).toEqual(found)
				expect(nearest(stretched, '10', 4)).toEqual(found)
			}),
		)
	})

	it('compares the ranks that pages print', () => {
		fc.assert(
			fc.property(profiles, (some) => {
				const printed = [0, 1].map((measure) =>
					ranks(
						some.map(({ values }) => values[measure] ?? 0),
						0,
					),
				)
				const far = (index: number) =>
					printed.reduce((sum, all) => sum + Math.abs((all[index]?.rank ?? 0) - (all[0]?.rank ?? 0)), 0)
				const { nearest: four, tied } = nearest(some, '10', 4)
				const distances = (codes: string[]) => codes.map((code) => far(some.findIndex((one) => one.code === code)))
				const found = distances(four)
				expect(found).toEqual(found.toSorted((a, b) => a - b))
				expect(new Set([...distances(tied), found.at(-1)]).size).toBeLessThanOrEqual(1)
				const others = some
					.slice(1)
					.map(({ code }) => code)
					.filter((code) => ![...four, ...tied].includes(code))
				for (const other of distances(others)) expect(other).toBeGreaterThan(found.at(-1) ?? -1)
			}),
		)
	})

	it('puts an area alike in everything first', () => {
		fc.assert(
			fc.property(profiles, (some) => {
				const own = some[0]
				if (!own) return
				expect(nearest([...some, { code: '00', values: own.values }], own.code, 1).nearest).toEqual(['00'])
			}),
		)
	})
})
