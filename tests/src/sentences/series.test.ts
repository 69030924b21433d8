import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/schemas/figure.ts'
import { sayExtreme } from '../../../src/sentences/extreme.ts'
import { sayStreak, sayWithoutPause } from '../../../src/sentences/streak.ts'
import { marchSeries } from '../views/invented-figures.ts'
import { people, rate } from './spoken.ts'

/** March figures of years in a row, the first of them 2015. */
function since2015(
	values: readonly (number | null)[],
	changes: Readonly<Record<number, Partial<Figure>>> = {},
): Figure[] {
	const series = marchSeries(Object.fromEntries(values.map((value, at) => [2015 + at, value])))
	return series.map((figure, at) => ({ ...figure, ...changes[2015 + at] }))
}

const level = 'kabupaten-kota' as const

describe('sayStreak', () => {
	it('is none where its total is too small for the sample, at the level of the smallest samples', () => {
		const sampled = { ...rate, smallDifference: 0.5, lowestLevel: level }
		const steps = since2015([9, 8.9, 8.8, 8.6])
		expect(sayStreak(steps, sampled, 'id', { level })).toBeNull()
		expect(sayStreak(steps, sampled, 'id', { level: 'provinsi' })).toMatch(/seluruhnya 0,40 poin persen$/)
		expect(sayStreak(since2015([9, 8.9, 8.8, 8.5]), sampled, 'id', { level })).toMatch(/seluruhnya 0,50 poin persen$/)
	})

	it('counts the years in a row in words', () => {
		expect(sayStreak(since2015([9, 10, 9, 8, 7, 6]), rate, 'id', { level })).toBe(
			'turun empat tahun berturut-turut, seluruhnya 4,00 poin persen',
		)
		expect(sayStreak(since2015([9, 10, 9, 8, 7, 6]), rate, 'en', { level })).toBe(
			'down four years in a row, by 4.00 percentage points in all',
		)
		expect(sayStreak(since2015([1, 2, 3, 4]), rate, 'id', { level })).toBe(
			'naik tiga tahun berturut-turut, seluruhnya 3,00 poin persen',
		)
		expect(sayStreak(since2015([1, 2, 3, 4]), rate, 'en', { level })).toBe(
			'up three years in a row, by 3.00 percentage points in all',
		)
	})

	it('needs three moves', () => {
		expect(sayStreak(since2015([9, 8, 7]), rate, 'id', { level })).toBeNull()
		expect(sayStreak([], rate, 'id', { level })).toBeNull()
	})

	it('ends at a year that prints no change', () => {
		expect(sayStreak(since2015([9, 8, 7, 7.001, 6]), rate, 'id', { level })).toBeNull()
		expect(sayStreak(since2015([9, 8, 7, 6, 6]), rate, 'id', { level })).toBeNull()
	})

	it('stays inside one series: a break, a gap, a doubtful year and another month end it', () => {
		const falling = [9, 8, 7, 6, 5]
		expect(sayStreak(since2015(falling, { 2017: { status: 'B' } }), rate, 'id', { level })).toBeNull()
		expect(sayStreak(since2015(falling, { 2016: { status: 'B' } }), rate, 'id', { level })).toBe(
			'turun tiga tahun berturut-turut, seluruhnya 3,00 poin persen',
		)
		expect(sayStreak(since2015([9, 8, null, 6, 5]), rate, 'id', { level })).toBeNull()
		expect(sayStreak(since2015(falling, { 2018: { status: 'U' } }), rate, 'id', { level })).toBeNull()
		expect(sayStreak(since2015(falling, { 2018: { reference: '2018-09' } }), rate, 'id', { level })).toBeNull()
		expect(sayStreak(since2015(falling, { 2019: { status: 'Q', value: null } }), rate, 'id', { level })).toBeNull()
	})

	it('says that a year is provisional, or all of it simulated', () => {
		expect(sayStreak(since2015([9, 8, 7, 6], { 2018: { status: 'P' } }), rate, 'id', { level })).toBe(
			'turun tiga tahun berturut-turut, seluruhnya 3,00 poin persen (angka sementara)',
		)
		expect(sayStreak(since2015([9, 8, 7, 6]), rate, 'en', { level, simulated: true })).toBe(
			'down three years in a row, by 3.00 percentage points in all (simulated)',
		)
	})

	it('is told without its size behind a longer move the same way, and not against one', () => {
		const falling = since2015([9, 10, 9, 8, 7, 6])
		expect(sayWithoutPause(falling, -3, rate, 'id', level)).toBe('empat tahun terakhir tanpa jeda')
		expect(sayWithoutPause(falling, -3, rate, 'en', level)).toBe('the last four years without a pause')
		expect(sayWithoutPause(falling, 3, rate, 'id', level)).toBeNull()
		expect(sayWithoutPause(since2015([9, 8, 7]), -2, rate, 'id', level)).toBeNull()
		expect(sayWithoutPause(since2015([9, 8, 7, 6], { 2018: { status: 'P' } }), -3, rate, 'id', level)).toBe(
			'tiga tahun terakhir tanpa jeda (angka sementara)',
		)
	})

	it('turns over with the series', () => {
		const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 9 })
		fc.assert(
			fc.property(values, (list) => {
				const turned = sayStreak(since2015(list.map((value) => 9 - value)), people, 'id', { level })
				const said = sayStreak(since2015(list), people, 'id', { level })
				expect(said?.replace(/^(turun|naik)/, (word) => (word === 'turun' ? 'naik' : 'turun')) ?? null).toBe(turned)
			}),
		)
	})
})

describe('sayExtreme', () => {
	it('tells the lowest and the highest of the comparable series', () => {
		expect(sayExtreme(since2015([9, 10, 9, 8, 7]), rate, 'id')).toBe(
			'terendah sejak deret yang sebanding dimulai pada 2015',
		)
		expect(sayExtreme(since2015([9, 10, 9, 8, 7]), rate, 'en')).toBe(
			'the lowest since the comparable series began in 2015',
		)
		expect(sayExtreme(since2015([1, 2, 3, 4, 5]), rate, 'id')).toMatch(/^tertinggi sejak/)
		expect(sayExtreme(since2015([1, 2, 3, 4, 5]), people, 'id')).toMatch(/^terbanyak sejak/)
	})

	it('names the year that the newest shares its place with', () => {
		expect(sayExtreme(since2015([9, 7, 9, 8, 7.001]), rate, 'id')).toBe(
			'terendah bersama 2016 sejak deret yang sebanding dimulai pada 2015',
		)
		expect(sayExtreme(since2015([9, 7, 9, 8, 7]), rate, 'en')).toBe(
			'the lowest, with 2016, since the comparable series began in 2015',
		)
	})

	it('says nothing of a middle value, of all alike, or of a short series', () => {
		expect(sayExtreme(since2015([9, 6, 9, 8, 7]), rate, 'id')).toBeNull()
		expect(sayExtreme(since2015([7, 7, 7, 7, 7]), rate, 'id')).toBeNull()
		expect(sayExtreme(since2015([9, 8, 7, 6]), rate, 'id')).toBeNull()
	})

	it('looks only as far back as the row is whole', () => {
		const falling = [3, 9, 8, 7, 6, 5]
		expect(sayExtreme(since2015(falling), rate, 'id')).toBeNull()
		expect(sayExtreme(since2015(falling, { 2016: { status: 'B' } }), rate, 'id')).toMatch(/dimulai pada 2016$/)
		expect(sayExtreme(since2015([9, null, 8, 7, 6, 5]), rate, 'id')).toBeNull()
		expect(sayExtreme(since2015(falling, { 2020: { status: 'U' } }), rate, 'id')).toBeNull()
	})

	it('is never lower or higher than a year it claims to pass', () => {
		const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 9 })
		fc.assert(
			fc.property(values, (list) => {
				const said = sayExtreme(since2015(list), people, 'id')
				const last = list.at(-1) ?? 0
				if (said?.startsWith('tersedikit')) expect(last).toBe(Math.min(...list))
				if (said?.startsWith('terbanyak')) expect(last).toBe(Math.max(...list))
				expect(said?.includes('bersama') ?? false).toBe(said !== null && list.indexOf(last) !== list.length - 1)
			}),
		)
	})
})
