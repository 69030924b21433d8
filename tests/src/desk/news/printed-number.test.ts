import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf, readPrinted, sayPrinted } from '../../../../src/desk/news/printed-number.ts'

it.each([
	['2.500.000', 2_500_000],
	['2500000', 2_500_000],
	['12,5', 12.5],
	['1.234,56', 1234.56],
	['12.5', null],
	['2,500,000', null],
	['1.2345', null],
	['', null],
	['dua', null],
])('reads "%s" as %s', (text, value) => {
	expect(readPrinted(text)).toBe(value)
})

it('reads every number that it says', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
			const value = whole / 10 ** decimals
			expect(readPrinted(sayPrinted(value))).toBe(value)
		}),
	)
})

it('leaves out lines that say nothing', () => {
	expect(linesOf(' a \n\n\tb\n')).toEqual(['a', 'b'])
})
