import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benefitMix } from '../../../../scripts/protect/pure/benefit-mix.ts'
import { times } from '../../../depth.ts'

/** Every mixture, counted out one by one. */
function solutions(recipients: number, rupiah: number, benefits: readonly number[]): number[][] {
	const [first, ...others] = benefits
	if (first === undefined) return recipients === 0 && rupiah === 0 ? [[]] : []
	return Array.from({ length: recipients + 1 }, (_, count) => count).flatMap((count) =>
		solutions(recipients - count, rupiah - count * first, others).map((mix) => [count, ...mix]),
	)
}

function verdict(recipients: number, rupiah: number, benefits: readonly number[], k: number): string {
	const all = solutions(recipients, rupiah, benefits)
	if (all.length === 0) return 'none'
	const isKept = benefits.every((_, kind) => {
		const counts = all.map((mix) => mix[kind] ?? 0)
		const [least, most] = [Math.min(...counts), Math.max(...counts)]
		return most === 0 || least >= k || (most >= k && most - least >= k - 1)
	})
	return isKept ? 'safe' : 'open'
}

describe('mixed benefits', () => {
	it('are open where the two equations leave three families of the rare kind', () => {
		expect(benefitMix(412, 400_500_000, [900_000, 10_800_000], 5)).toBe('open')
	})

	it('are safe where every kind has many recipients', () => {
		expect(benefitMix(412, 409 * 900_000 + 3 * 900_000, [900_000], 5)).toBe('safe')
		expect(benefitMix(412, 312 * 900_000 + 100 * 10_800_000, [900_000, 10_800_000], 5)).toBe('safe')
	})

	it('say so when no mixture fits, and when there are too many to look through', () => {
		expect(benefitMix(10, 12_345, [1_000, 2_000], 5)).toBe('none')
		expect(benefitMix(90_000, 90_000_000_007, [1, 1_000_000, 2_000_001], 5)).toBe('too-large')
	})

	it('are judged as by counting out every mixture', () => {
		const seen = new Map<string, number>()
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
				fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 4 }),
				fc.integer({ min: -2, max: 2 }),
				fc.integer({ min: 3, max: 6 }),
				(benefits, counts, off, k) => {
					const recipients = benefits.reduce((sum, _, at) => sum + (counts[at] ?? 0), 0)
					const rupiah = Math.max(0, benefits.reduce((sum, one, at) => sum + one * (counts[at] ?? 0), 0) + off)
					const expected = verdict(recipients, rupiah, benefits, k)
					seen.set(expected, (seen.get(expected) ?? 0) + 1)
					expect(benefitMix(recipients, rupiah, benefits, k)).toBe(expected)
				},
			),
			{ numRuns: times(1500, 30_000), seed: 2 },
		)
		for (const kind of ['none', 'safe', 'open']) expect(seen.get(kind) ?? 0).toBeGreaterThan(20)
	})
})
