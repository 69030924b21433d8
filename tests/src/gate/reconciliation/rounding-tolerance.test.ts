import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	isWithin,
	rateTolerance,
	roundingOf,
	sumTolerance,
} from '../../../../src/gate/reconciliation/rounding-tolerance.ts'

const steps = fc.constantFrom(10, 100, 1000)
const counted = fc.integer({ min: 0, max: 5_000_000 })
const inSteps = (value: number, step: number) => Math.round(value / step) * step

describe('what rounding may do to a sum', () => {
	it('is half a step for each number, and nothing for a number that was counted', () => {
		expect([roundingOf(1), roundingOf(10), roundingOf(0.001)]).toEqual([0, 5, 0.0005])
		// Worked by hand: 35 areas and their province, all in tens.
		expect(sumTolerance(Array(35).fill(5), 5)).toBe(180)
	})

	it('is never exceeded by true figures that were only rounded', () => {
		fc.assert(
			fc.property(fc.array(counted, { minLength: 1, maxLength: 40 }), steps, steps, (parts, step, own) => {
				const sum = parts.reduce((total, part) => total + inSteps(part, step), 0)
				const whole = inSteps(
					parts.reduce((total, part) => total + part, 0),
					own,
				)
				const tolerance = sumTolerance(
					parts.map(() => roundingOf(step)),
					roundingOf(own),
				)
				expect(isWithin(sum - whole, tolerance)).toBe(true)
			}),
		)
	})

	it('is no more than rounding can do: parts that all fell by half a step reach it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), steps, (count, step) => {
				const low = Math.floor(step / 2) - 1
				const gap = count * low
				const tolerance = sumTolerance(Array(count).fill(roundingOf(step)), 0)
				expect(tolerance - gap).toBeLessThanOrEqual(2 * count)
				expect(isWithin(tolerance + 1, tolerance)).toBe(false)
			}),
		)
	})

	it('is never exceeded by a count that is a rounded rate of rounded people', () => {
		const rates = fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths / 100)
		fc.assert(
			fc.property(
				rates,
				counted,
				steps,
				fc.double({ min: -0.005, max: 0.005, noNaN: true }),
				(rate, people, step, off) => {
					const printed = { value: inSteps(people, step), rounding: roundingOf(step) }
					const truth = ((rate + off) * people) / 100
					const sum = (rate * printed.value) / 100
					const tolerance = rateTolerance({ value: rate, rounding: 0.005 }, printed, roundingOf(step))
					expect(isWithin(sum - inSteps(truth, step), tolerance)).toBe(true)
				},
			),
		)
	})
})
