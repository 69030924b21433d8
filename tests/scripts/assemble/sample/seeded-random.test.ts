import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../../scripts/assemble/sample/seeded-random.ts'

describe('seededRandom', () => {
	it('gives the same numbers for the same seed, on every machine', () => {
		const random = seededRandom(1)
		expect(Array.from({ length: 5 }, () => random.whole(0, 999_999))).toEqual([
			627_073, 2_735, 527_447, 981_050, 968_377,
		])
	})

	it('stays within its bounds and reaches both', () => {
		const random = seededRandom(2)
		const drawn = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)))
		expect([...drawn].sort()).toEqual([3, 4, 5, 6])
		expect(Array.from({ length: 500 }, () => random.next()).every((value) => value >= 0 && value < 1)).toBe(true)
	})

	it('refuses to pick from nothing', () => {
		expect(() => seededRandom(3).pick([])).toThrow('a list to pick from')
	})
})
