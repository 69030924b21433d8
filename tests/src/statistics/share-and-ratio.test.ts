import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ratio } from '../../../src/statistics/ratio.ts'
import { share } from '../../../src/statistics/share.ts'

describe('share', () => {
	it('is 100 × part ÷ whole: 101 of 330 desa are 30.6 percent', () => {
		expect(share(101, 330, 1)).toBe(30.6)
	})

	it('rounds halves up: 1 of 8 is 12.5, which prints as 13 without decimals', () => {
		expect(share(1, 8, 1)).toBe(12.5)
		expect(share(1, 8, 0)).toBe(13)
	})

	it('of nothing has no value', () => {
		expect(share(0, 0, 1)).toBeNull()
	})

	it('stays between 0 and 100 for a part of a whole', () => {
		fc.assert(
			fc.property(fc.nat(100_000), fc.nat(100_000), (part, rest) => {
				const percent = share(part, part + rest, 1)
				if (part + rest === 0) expect(percent).toBeNull()
				else expect(percent).toSatisfy((value: number) => value >= 0 && value <= 100)
			}),
		)
	})
})

describe('ratio', () => {
	it('is people ÷ km²: 1,000 people on 3 km² are 333.3 per km²', () => {
		expect(ratio(1000, 3, 1)).toBe(333.3)
	})

	it('has no value without an area', () => {
		expect(ratio(1000, 0, 1)).toBeNull()
	})
})
