import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayGap } from '../../../src/sentences/gap.ts'
import { indicator } from '../views/invented-indicators.ts'

const rate = indicator('p0', { unit: 'persen', measure: 'rate', decimals: 2 })
const people = indicator('penduduk', { unit: 'orang' })

describe('sayGap', () => {
	it('says above, below and the same in both languages', () => {
		expect(sayGap(17.02, 9.5, 'Contoh Raya', rate, 'id')).toBe('7,52 poin persen di atas Contoh Raya')
		expect(sayGap(17.02, 9.5, 'Contoh Raya', rate, 'en')).toBe('7.52 percentage points above Contoh Raya')
		expect(sayGap(9.5, 17.02, 'Contoh Raya', rate, 'id')).toBe('7,52 poin persen di bawah Contoh Raya')
		expect(sayGap(9.5, 17.02, 'Contoh Raya', rate, 'en')).toBe('7.52 percentage points below Contoh Raya')
		expect(sayGap(9.5, 9.5, 'Contoh Raya', rate, 'id')).toBe('sama dengan Contoh Raya')
		expect(sayGap(9.5, 9.5, 'Contoh Raya', rate, 'en')).toBe('the same as Contoh Raya')
	})

	it('calls figures the same that print the same', () => {
		expect(sayGap(9.501, 9.504, 'Contoh Raya', rate, 'id')).toBe('sama dengan Contoh Raya')
		expect(sayGap(0.1 + 0.2, 0.3, 'Contoh Raya', rate, 'id')).toBe('sama dengan Contoh Raya')
	})

	it('counts people in people', () => {
		expect(sayGap(1200, 1500, 'median', people, 'id')).toBe('300 orang di bawah median')
	})

	it('turns over when the two figures change places', () => {
		const value = fc.integer({ min: 0, max: 10_000 }).map((digits) => digits / 100)
		fc.assert(
			fc.property(value, value, (a, b) => {
				const turned = sayGap(b, a, 'X', rate, 'id')
					.replace('di atas', 'di tempat lain')
					.replace('di bawah', 'di atas')
					.replace('di tempat lain', 'di bawah')
				expect(sayGap(a, b, 'X', rate, 'id')).toBe(turned)
			}),
		)
	})
})
