import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sideOf } from '../../../src/sentences/beside-middle.ts'
import { sayNearLimit } from '../../../src/sentences/near-limit.ts'
import { isInTheMiddle, sayNumbered, sayStanding } from '../../../src/sentences/standing.ts'
import { indicator } from '../views/invented-indicators.ts'

const hundred = indicator('indeks', { measure: 'index', decimals: 2, minimum: 0, maximum: 100, better: 'higher' })
const classes = indicator('status', { categories: ['rendah', 'sedang', 'tinggi'], limits: [40, 80] })
const near = (value: number, word: string) => sayNearLimit(value, word, hundred, classes, 'id')

describe('sayNearLimit', () => {
	it('measures nearness by the length of the scale, whatever it is', () => {
		expect(near(79.25, 'sedang')).toBe('0,75 di bawah batas tinggi')
		expect(near(40.5, 'sedang')).toBe('0,5 di atas batas sedang')
		expect(near(78.9, 'sedang')).toBe('')
		expect(near(80, 'sedang')).toBe('tepat di batas tinggi')
		expect(sayNearLimit(79.25, 'sedang', hundred, classes, 'en')).toBe('0.75 below the limit of tinggi')
	})

	it('is silent where the published word contradicts the limits, and without limits or a scale', () => {
		expect(near(80.5, 'sedang')).toBe('')
		expect(sayNearLimit(79.9, 'sedang', hundred, indicator('s', { categories: ['sedang'] }), 'id')).toBe('')
	})

	it('never says more than the hundredth part of the scale, and always the true side', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
				const value = hundredths / 100
				const word = value > 80 ? 'tinggi' : value > 40 ? 'sedang' : 'rendah'
				const gap = [40, 80].map((limit) => value - limit).find((one) => Math.abs(one) <= 1)
				const said = near(value, word)
				if (gap === undefined) expect(said).toBe('')
				else expect(said).toContain(gap === 0 ? 'tepat' : gap > 0 ? 'di atas' : 'di bawah')
			}),
		)
	})
})

describe('sayStanding', () => {
	const desa = { noun: 'desa', where: 'Kecamatan Rintis' }
	const say = (rank: number, of: number, tied = 1) => sayStanding({ rank, of, tied }, desa, 'id', 'index')

	it('says the nearer end in the outer thirds, a number in the middle one', () => {
		expect(say(5, 16)).toBe('tertinggi kelima dari 16 desa di Kecamatan Rintis')
		expect(say(6, 16)).toBe('di tengah: urutan ke-6 dari 16 desa di Kecamatan Rintis')
		expect(say(11, 16)).toBe('di tengah: urutan ke-11 dari 16 desa di Kecamatan Rintis')
		expect(say(12, 16)).toBe('terendah kelima dari 16 desa di Kecamatan Rintis')
		expect(sayNumbered({ rank: 130, of: 271, tied: 3 }, desa, 'en', 'index')).toBe(
			'number 130 of 271 desa in Kecamatan Rintis, shared with two others',
		)
	})

	it('never puts first or last in the middle, and is the same seen from either end', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat(), (of, a, b) => {
				const rank = 1 + (a % of)
				const tied = 1 + (b % (of - rank + 1))
				const last = of - rank - tied + 2
				const middle = isInTheMiddle({ rank, of, tied })
				if (rank === 1 || last === 1) expect(middle).toBe(false)
				expect(isInTheMiddle({ rank: last, of, tied })).toBe(middle)
			}),
		)
	})
})

describe('sideOf', () => {
	it('calls a value around the middle within a hundredth of the scale', () => {
		expect([60.9, 61, 61.1, 59, 58.9].map((value) => sideOf(value, 60, hundred))).toEqual([
			'around',
			'around',
			'above',
			'around',
			'below',
		])
	})

	it('knows none but an equal value as around where the scale has no end', () => {
		const open = indicator('indeks')
		expect([60, 60.01].map((value) => sideOf(value, 60, open))).toEqual(['around', 'above'])
	})
})
