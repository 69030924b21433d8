import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stageShares } from '../../../src/statistics/stage-shares.ts'

describe('stageShares', () => {
	it('computes shares of the first stage and of the one before, and what is lost, as by hand', () => {
		expect(stageShares([4011, 891], 1)).toEqual([
			{ ofFirst: null, ofPrevious: null, lost: null },
			{ ofFirst: 22.2, ofPrevious: 22.2, lost: 3120 },
		])
		expect(stageShares([1000, 500, 250], 1)[2]).toEqual({ ofFirst: 25, ofPrevious: 50, lost: 250 })
	})

	it('says nothing across an unknown stage, and no share of zero', () => {
		expect(stageShares([100, null, 25], 0)[2]).toEqual({ ofFirst: 25, ofPrevious: null, lost: null })
		expect(stageShares([null, 25], 0)[1]).toEqual({ ofFirst: null, ofPrevious: null, lost: null })
		expect(stageShares([0, 0], 0)[1]).toEqual({ ofFirst: null, ofPrevious: null, lost: 0 })
	})

	it('keeps shares between 0 and 100 and losses that add up, for stages that never grow', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 7 }), (counts) => {
				const falling = counts.toSorted((a, b) => b - a)
				const shares = stageShares(falling, 1).slice(1)
				for (const { ofFirst, ofPrevious } of shares) {
					for (const share of [ofFirst, ofPrevious]) {
						if (share === null) continue
						expect(share).toBeGreaterThanOrEqual(0)
						expect(share).toBeLessThanOrEqual(100)
					}
				}
				const lost = shares.reduce((sum, one) => sum + (one.lost ?? 0), 0)
				expect(lost).toBe((falling[0] ?? 0) - (falling.at(-1) ?? 0))
			}),
		)
	})
})
