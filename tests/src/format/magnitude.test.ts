import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { magnitudeOf, sayBySize } from '../../../src/format/magnitude.ts'

const people = { unit: 'orang', decimals: 0 } as const
const rupiah = { unit: 'rupiah-kapita-bulan', decimals: 0 } as const

describe('numbers by size', () => {
	it('are said in millions and more, and digit by digit below', () => {
		expect(sayBySize(3_875_880, people, 'id')).toBe('3,9 juta orang')
		expect(sayBySize(3_875_880, people, 'en')).toBe('3.9 million people')
		expect(sayBySize(188_480, people, 'id')).toBe('188.480 orang')
		expect(sayBySize(1_250_000_000, rupiah, 'id')).toBe('Rp1,3 miliar')
		expect(sayBySize(17.02, { unit: 'persen', decimals: 2 }, 'id')).toBe('17,02%')
	})

	it('take the size of the largest', () => {
		expect(magnitudeOf(999, 'id')).toBeNull()
		expect(magnitudeOf(1000, 'id')).toEqual({ divisor: 1000, word: 'ribu' })
		expect(magnitudeOf(-2_000_000, 'en')).toEqual({ divisor: 1_000_000, word: 'million' })
	})

	it('never lose more than half of their last digit', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1_000_000, max: 2_000_000_000 }), (value) => {
				const size = magnitudeOf(value, 'en')?.divisor ?? 1
				const said = Number(/[\d.,]+/.exec(sayBySize(value, people, 'en'))?.[0].replaceAll(',', '')) * size
				expect(Math.abs(said - value)).toBeLessThanOrEqual(size * 0.05 + 1)
			}),
		)
	})
})
