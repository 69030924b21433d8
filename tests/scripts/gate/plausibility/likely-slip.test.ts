import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likelySlip } from '../../../../src/gate/plausibility/figures/likely-slip.ts'

describe('what was likely meant', () => {
	it('is never a number that does not fit', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (value, limit) => {
				const slip = likelySlip(value / 100, 2, (number) => number <= limit / 100)
				expect(slip === null || slip <= limit / 100).toBe(true)
			}),
		)
	})

	it('is found again where the comma moved, or two digits were turned', () => {
		const digits = fc.integer({ min: 1000, max: 9999 })
		const near = (meant: number) => (number: number) => Math.abs(number - meant) < 1e-9
		fc.assert(
			fc.property(digits, fc.constantFrom(10, 100, 1000), (meant, factor) => {
				expect(likelySlip(meant * factor, 0, near(meant))).toBe(meant)
			}),
		)
		fc.assert(
			fc.property(digits, fc.integer({ min: 0, max: 2 }), (meant, at) => {
				const text = String(meant)
				const turned = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
				fc.pre(turned !== text && !turned.startsWith('0'))
				expect(likelySlip(Number(turned) / 100, 2, near(meant / 100))).toBe(meant / 100)
			}),
		)
	})
})
