import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsOf } from '../../../src/statistics/decimals-of.ts'
import { exactSum } from '../../../src/statistics/exact-sum.ts'
import { roundHalfAway } from '../../../src/statistics/round-half-away.ts'
import { roundedRatio } from '../../../src/statistics/rounded-ratio.ts'
import { scaledInteger } from '../../../src/statistics/scaled-integer.ts'

/** A decimal as figures are published: whole units of 10^-decimals. */
const hundredths = fc.integer({ min: -10_000_000, max: 10_000_000 })

describe('decimalsOf', () => {
	it.each([
		[18.76, 2],
		[1000, 0],
		[-0.5, 1],
		[1e-7, 7],
		[1.25e-7, 9],
		[1e21, 0],
		[0, 0],
	])('finds that %d is written with %d decimals', (value, decimals) => {
		expect(decimalsOf(value)).toBe(decimals)
	})
})

describe('scaledInteger', () => {
	it('counts the smallest units of a decimal', () => {
		expect(scaledInteger(18.76, 2)).toBe(1876)
		expect(scaledInteger(1.005, 3)).toBe(1005)
	})

	it('refuses what cannot be held exactly', () => {
		expect(() => scaledInteger(1e15, 4)).toThrowErrorMatchingInlineSnapshot(
			`[RangeError: 1000000000000000 with 4 decimals is too large for exact arithmetic]`,
		)
	})
})

describe('exactSum', () => {
	it('adds decimals as on paper', () => {
		expect(exactSum([0.1, 0.2])).toBe(0.3)
		expect(exactSum([])).toBe(0)
		expect(17.02 - 17.78).not.toBe(-0.76)
		expect(exactSum([17.02, -17.78])).toBe(-0.76)
	})

	it('does not depend on the order', () => {
		fc.assert(
			fc.property(fc.array(hundredths), (units) => {
				const values = units.map((unit) => unit / 100)
				expect(exactSum(values.toReversed())).toBe(exactSum(values))
			}),
		)
	})
})

describe('roundHalfAway', () => {
	it.each([
		[2.345, 2, 2.35],
		[-2.345, 2, -2.35],
		[1.005, 2, 1.01],
		[0.5, 0, 1],
		[2.344999, 2, 2.34],
		[18.7, 2, 18.7],
		[-0.001, 2, 0],
	])('rounds %d at %d decimals to %d', (value, decimals, rounded) => {
		expect(roundHalfAway(value, decimals)).toBe(rounded)
	})

	it('moves no figure by more than half a unit, and rounds once only', () => {
		fc.assert(
			fc.property(hundredths, (units) => {
				const rounded = roundHalfAway(units / 100, 1)
				expect(Math.abs(exactSum([rounded, -units / 100]))).toBeLessThanOrEqual(0.05)
				expect(roundHalfAway(rounded, 1)).toBe(rounded)
			}),
		)
	})
})

describe('roundedRatio', () => {
	it.each([
		[1, 3, 2, 0.33],
		[2, 3, 2, 0.67],
		[1, 8, 2, 0.13],
		[-1, 8, 2, -0.13],
		[0, 7, 2, 0],
		[1143002, 2085.53, 1, 548.1],
	])('%d ÷ %d at %d decimals is %d', (numerator, denominator, decimals, ratio) => {
		expect(roundedRatio(numerator, denominator, decimals)).toBe(ratio)
	})

	it('has no value for a denominator of 0', () => {
		expect(() => roundedRatio(1, 0, 2)).toThrowErrorMatchingInlineSnapshot(`[RangeError: a ratio to 0 has no value]`)
	})

	it('lies within half a unit of the quotient', () => {
		fc.assert(
			fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
				const ratio = roundedRatio(numerator, denominator, 2)
				expect(Math.abs(ratio - numerator / denominator)).toBeLessThanOrEqual(0.005 + 1e-9)
			}),
		)
	})
})
