import { exactSum } from '../../statistics/exact-sum.ts'

/**
 * By how much a number may be off for being rounded, in its unit: half of the step it is printed in. A whole number that
 * is printed to the last one was counted, not rounded.
 */
export function roundingOf(step: number): number {
	return step === 1 ? 0 : step / 2
}

/**
 * The largest gap that rounding alone can make between a sum and its whole, in their unit: every part may be off by its
 * own rounding, all in one direction, and the whole in the other.
 * @param parts roundings of the parts
 */
export function sumTolerance(parts: readonly number[], whole: number): number {
	return exactSum([whole, ...parts])
}

/** A number that is printed, and by how much it may be off. */
export type Rounded = { value: number; rounding: number }

/**
 * The largest gap that rounding alone can make between a count and a rate in percent of a number of people, in people:
 * (r + ρ)(p + π) / 100 − r·p / 100, and the rounding of the count.
 */
export function rateTolerance(rate: Rounded, people: Rounded, count: number): number {
	const off = rate.value * people.rounding + people.value * rate.rounding + rate.rounding * people.rounding
	return off / 100 + count
}

/** What sums of decimals may be off by because numbers are binary, as a part of one. */
const BINARY = 1e-9

/** Whether a gap is no larger than its tolerance. */
export function isWithin(gap: number, tolerance: number): boolean {
	return Math.abs(gap) <= tolerance + BINARY * Math.max(1, tolerance)
}
