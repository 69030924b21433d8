import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayOneIn } from '../../../src/sentences/one-in.ts'

const numbers: Readonly<Record<string, number>> = {
	dua: 2,
	tiga: 3,
	empat: 4,
	lima: 5,
	enam: 6,
	tujuh: 7,
	delapan: 8,
	sembilan: 9,
	sepuluh: 10,
	sebelas: 11,
	'dua belas': 12,
}

describe('sayOneIn', () => {
	it.each([
		[17.02, 'satu dari enam', 'one in six'],
		[20.51, 'satu dari lima', 'one in five'],
		[18.76, 'satu dari lima', 'one in five'],
		[50, 'satu dari dua', 'one in two'],
		[33.3, 'satu dari tiga', 'one in three'],
		[9.5, 'satu dari sebelas', 'one in eleven'],
		[8.3, 'satu dari dua belas', 'one in twelve'],
	])('says %d percent as "%s" and "%s"', (percent, id, en) => {
		expect(sayOneIn(percent, 'id')).toBe(id)
		expect(sayOneIn(percent, 'en')).toBe(en)
	})

	it.each([0, -5, 3.1, 7, 40, 60, 75, 100, 150, Number.NaN])(
		'says nothing where the words would mislead: %d',
		(percent) => {
			expect(sayOneIn(percent, 'id')).toBeNull()
			expect(sayOneIn(percent, 'en')).toBeNull()
		},
	)

	it('is never off by more than 8 percent of the figure', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
				const percent = hundredths / 100
				const said = sayOneIn(percent, 'id')
				if (said === null) return
				const n = numbers[said.replace('satu dari ', '')] ?? Number.NaN
				expect(Math.abs(100 / n - percent) / percent).toBeLessThanOrEqual(0.08)
			}),
		)
	})

	it('speaks in both languages or in neither', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
				expect(sayOneIn(percent, 'id') === null).toBe(sayOneIn(percent, 'en') === null)
			}),
		)
	})
})
