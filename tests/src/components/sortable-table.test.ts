import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareKeys, matches, numberIn } from '../../../src/components/charts/sortable-table.ts'

describe('numberIn', () => {
	it.each([
		['17,02', 'id', 17.02],
		['1.143.002', 'id', 1_143_002],
		['Rp521.366', 'id', 521_366],
		['1.234 (3/5)', 'id', 1234],
		['9,50% (Maret 2025)', 'id', 9.5],
		['−0,76', 'id', -0.76],
		['17.02', 'en', 17.02],
		['1,143,002', 'en', 1_143_002],
		['12.', 'en', 12],
	])('reads %s in %s', (text, language, value) => {
		expect(numberIn(text, language)).toBe(value)
	})

	it('finds none in words', () => {
		for (const text of ['belum ada data', 'disamarkan', '']) expect(numberIn(text, 'id')).toBeNull()
	})

	it('reads back every number that the two languages write', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
				const value = whole / 10 ** decimals
				for (const [language, locale] of [
					['id', 'id-ID'],
					['en', 'en-GB'],
				] as const) {
					const text = value.toLocaleString(locale, { maximumFractionDigits: 4 })
					expect(numberIn(text, language)).toBeCloseTo(value, 6)
				}
			}),
		)
	})
})

describe('compareKeys', () => {
	it('orders numbers by value, and what has no figure last in both directions', () => {
		const keys = [4, null, 20, 0, null, 9]
		const sorted = (down: boolean) => keys.toSorted((a, b) => compareKeys(a, b, down))
		expect(sorted(true)).toEqual([20, 9, 4, 0, null, null])
		expect(sorted(false)).toEqual([0, 4, 9, 20, null, null])
	})

	it('is an order: turned round it is the reverse, and equal keys keep their places', () => {
		const key = fc.option(fc.integer())
		fc.assert(
			fc.property(key, key, fc.boolean(), (a, b, down) => {
				expect(compareKeys(a, b, down) + compareKeys(b, a, down)).toBe(0)
				expect(compareKeys(a, a, down)).toBe(0)
			}),
		)
	})
})

describe('matches', () => {
	it.each([
		["Ra'as", 'raas'],
		['Ra’as', "ra'as"],
		['Guluk-Guluk', 'guluk guluk'],
		['Guluk-Guluk', 'gulukguluk'],
		['Kelurahan Wulung', 'wul'],
		['Désa Pilang', 'desa pil'],
		['Kota Sumenep', '  '],
	])('finds %s by "%s"', (name, asked) => {
		expect(matches(name, asked)).toBe(true)
	})

	it('does not find what lacks one of the words', () => {
		expect(matches('Kota Sumenep', 'kota pasuruan')).toBe(false)
	})
})
