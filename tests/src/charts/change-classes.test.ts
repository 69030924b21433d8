import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeLimits, placeOfTurn, turnOf, turns } from '../../../src/charts/map/change-classes.ts'

const changes = fc.array(
	fc.integer({ min: -9000, max: 9000 }).map((hundredths) => hundredths / 100),
	{ minLength: 1, maxLength: 60 },
)

describe('changeLimits', () => {
	it('part changes into three lots by size, rounded as far as keeps them apart', () => {
		expect(changeLimits([-1.02, -0.98, -2.1, 2.1, -2.9, -3.1, 4.2, -5.08], 2)).toEqual([2, 3])
		expect(changeLimits([0.88, 0.9, 0.94, 0.95, 0.97, 1.01], 2)).toEqual([0.93, 0.96])
	})

	it('are none where nothing moved or all moved alike', () => {
		expect(changeLimits([], 2)).toEqual([])
		expect(changeLimits([0, 0, 0], 2)).toEqual([])
		expect(changeLimits([-1.3, 1.3], 2)).toEqual([])
	})

	it('are at most two, in order, above the smallest change, with no more decimals than are printed', () => {
		fc.assert(
			fc.property(changes, (some) => {
				const limits = changeLimits(some, 2)
				expect(limits.length).toBeLessThanOrEqual(2)
				expect(limits).toEqual([...new Set(limits)].toSorted((a, b) => a - b))
				const least = Math.min(...some.map(Math.abs).filter((size) => size > 0))
				for (const limit of limits) {
					expect(limit).toBeGreaterThan(least)
					expect(Number(limit.toFixed(2))).toBe(limit)
				}
			}),
		)
	})
})

describe('turnOf', () => {
	it('gives zero a class of its own, and a limit to the class beyond it', () => {
		expect([-3, -2.99, -1, 0, 0.01, 2, 3].map((change) => turnOf(change, [2, 3]))).toEqual([
			'dn3',
			'dn2',
			'dn1',
			'same',
			'up1',
			'up2',
			'up3',
		])
		expect([-5, 0, 5].map((change) => turnOf(change, []))).toEqual(['dn1', 'same', 'up1'])
	})

	it('mirrors: a fall and a rise of one size are equally strong', () => {
		fc.assert(
			fc.property(changes, (some) => {
				const limits = changeLimits(some, 2)
				for (const change of some) {
					const [there, back] = [turnOf(change, limits), turnOf(-change, limits)]
					expect(turns.indexOf(there) + turns.indexOf(back)).toBe(turns.length - 1)
				}
			}),
		)
	})

	it('orders as the changes do', () => {
		fc.assert(
			fc.property(changes, (some) => {
				const limits = changeLimits(some, 2)
				const places = some.toSorted((a, b) => a - b).map((change) => turns.indexOf(turnOf(change, limits)))
				expect(places).toEqual(places.toSorted((a, b) => a - b))
			}),
		)
	})
})

it('placeOfTurn tells the side of a class and how many limits it reaches', () => {
	expect(turns.map(placeOfTurn).map(({ side, reached }) => `${side} ${reached}`)).toEqual([
		'down 2',
		'down 1',
		'down 0',
		'still 0',
		'up 0',
		'up 1',
		'up 2',
	])
})
