import { scaleLinear } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearScale, printedTicks } from '../../../src/charts/linear-scale.ts'
import { figure } from './chart-arbitraries.ts'

const pair = fc.tuple(figure, figure)

describe('linearScale', () => {
	it('places values where the scale of d3 places them', () => {
		const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)
		const range = fc.tuple(fc.integer({ min: -700, max: 700 }), fc.integer({ min: -700, max: 700 }))
		fc.assert(
			fc.property(pair, range, part, (domain, places, share) => {
				fc.pre(domain[0] !== domain[1])
				const value = domain[0] + (domain[1] - domain[0]) * share
				expect(linearScale(domain, places)(value)).toBeCloseTo(scaleLinear(domain, places)(value), 6)
			}),
		)
	})

	it('has the ticks of d3', () => {
		fc.assert(
			fc.property(pair, fc.integer({ min: 1, max: 10 }), (domain, count) => {
				expect(linearScale(domain, [0, 1]).ticks(count)).toEqual(scaleLinear(domain, [0, 1]).ticks(count))
			}),
		)
	})

	it('puts a domain of one value in the middle', () => {
		expect(linearScale([7, 7], [0, 100])(7)).toBe(50)
	})
})

describe('printedTicks', () => {
	it('leave the first alone where numbers are printed whole and would be alike', () => {
		expect(printedTicks(linearScale([0, 1], [0, 100]), 3, (tick) => tick.toFixed(0))).toEqual([0])
		expect(printedTicks(linearScale([0, 1], [0, 100]), 3, (tick) => tick.toFixed(1))).toEqual([0, 0.5, 1])
	})

	it('print no two alike', () => {
		fc.assert(
			fc.property(
				pair,
				fc.integer({ min: 1, max: 6 }),
				fc.integer({ min: 0, max: 3 }),
				([from, to], count, decimals) => {
					const print = (tick: number) => tick.toFixed(decimals)
					const texts = printedTicks(linearScale([from, to], [0, 1]), count, print).map(print)
					expect(new Set(texts).size).toBe(texts.length)
				},
			),
		)
	})
})
