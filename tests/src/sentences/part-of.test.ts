import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayPartOf, sayShare } from '../../../src/sentences/part-of.ts'
import { spoken, unspeakable } from './spoken.ts'

const id = (some: number, all: number) => sayPartOf(spoken(some), spoken(all), 'desa', 'id')
const en = (some: number, all: number) => sayPartOf(spoken(some), spoken(all), 'desa', 'en')

describe('sayPartOf', () => {
	it.each([
		[101, 330, '101 dari 330 desa (30,6 persen)', '101 of 330 desa (30.6 percent)'],
		[3, 9, '3 dari 9 desa', '3 of 9 desa'],
		[330, 330, 'semua 330 desa', 'all 330 desa'],
		[0, 330, 'tidak satu pun dari 330 desa', 'none of 330 desa'],
		[1, 5000, '1 dari 5.000 desa (kurang dari 0,1 persen)', '1 of 5,000 desa (under 0.1 percent)'],
		[4999, 5000, '4.999 dari 5.000 desa (lebih dari 99,9 persen)', '4,999 of 5,000 desa (over 99.9 percent)'],
	])('says %d of %d', (some, all, indonesian, english) => {
		expect(id(some, all)).toBe(indonesian)
		expect(en(some, all)).toBe(english)
	})

	it.each([
		[5, 0],
		[-1, 5],
		[6, 5],
	])('says nothing of %d of %d', (some, all) => {
		expect(id(some, all)).toBeNull()
	})

	it.each(unspeakable)('says nothing of a count that is %s', (_, speech) => {
		expect(sayPartOf(speech, spoken(9), 'desa', 'id')).toBeNull()
		expect(sayPartOf(spoken(9), speech, 'desa', 'id')).toBeNull()
	})

	it('keeps the reservation of the count', () => {
		expect(sayPartOf(spoken(3, { status: 'P' }), spoken(9), 'desa', 'id')).toBe('3 dari 9 desa (angka sementara)')
	})
})

describe('sayShare', () => {
	it('never reads none of some nor all of not all, and grows with the part', () => {
		fc.assert(
			fc.property(fc.integer({ min: 2, max: 1_000_000 }), fc.nat(), fc.nat(), (all, a, b) => {
				const [low, high] = [Math.min(a, b) % all, Math.max(a, b) % all].sort((x, y) => x - y)
				const number = (some: number) => Number(/[\d,]+/.exec(sayShare(some, all, 'id'))?.[0].replace(',', '.'))
				if (low && low > 0) expect(number(low)).toBeGreaterThan(0)
				if (high !== undefined) expect(number(high)).toBeLessThan(100)
				expect(number(low ?? 0)).toBeLessThanOrEqual(number(high ?? 0))
			}),
		)
	})
})
