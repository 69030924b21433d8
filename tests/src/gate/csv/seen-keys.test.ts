import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SeenKeys } from '../../../../src/gate/csv/seen-keys.ts'

describe('SeenKeys', () => {
	it('says that a key is new once', () => {
		const seen = new SeenKeys()
		expect([seen.add(5, 1, 1), seen.add(5, 1, 1), seen.add(5, 1, 2), seen.add(5, 2, 1), seen.add(5, 1, 1)]).toEqual([
			true,
			false,
			true,
			true,
			false,
		])
	})

	it('agrees with a set of texts for any keys in any order', () => {
		const key = fc.tuple(fc.nat(90_000), fc.nat(3), fc.nat(3))
		fc.assert(
			fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
				const seen = new SeenKeys()
				const texts = new Set<string>()
				for (const [area, period, indicator] of [...keys, ...keys]) {
					const text = `${area} ${period} ${indicator}`
					expect(seen.add(area, period, indicator)).toBe(!texts.has(text))
					texts.add(text)
				}
			}),
		)
	})
})
