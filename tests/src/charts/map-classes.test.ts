import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedClasses, MOST_CLASSES, quantileClasses, stepOf } from '../../../src/charts/map/map-classes.ts'

/** Values with many alike, as shares of ten villages are. */
const values = fc.array(
	fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
	{ minLength: 1, maxLength: 60 },
)

describe('quantileClasses', () => {
	it('puts every area into one class, and leaves none empty', () => {
		fc.assert(
			fc.property(values, (list) => {
				const { classes } = quantileClasses(list)
				expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(list.length)
				expect(classes.every(({ count }) => count > 0)).toBe(true)
			}),
		)
	})

	it('never splits equal values, keeps the order of values, and takes no more classes than there are values', () => {
		fc.assert(
			fc.property(values, (list) => {
				const made = quantileClasses(list)
				const distinct = new Set(list)
				expect(made.classes.length).toBeLessThanOrEqual(Math.min(MOST_CLASSES, distinct.size))
				const steps = list.toSorted((a, b) => a - b).map((value) => stepOf(value, made))
				expect(steps).toEqual(steps.toSorted((a, b) => a - b))
			}),
		)
	})

	it('says ranges that hold their members and do not touch', () => {
		fc.assert(
			fc.property(values, (list) => {
				const { classes } = quantileClasses(list)
				for (const [i, { least, most }] of classes.entries()) {
					expect(least).toBeLessThanOrEqual(most ?? Number.NaN)
					const next = classes[i + 1]
					if (next) expect(most).toBeLessThan(next.least ?? Number.NaN)
				}
			}),
		)
	})

	it('puts as many areas into each class as it can', () => {
		const list = Array.from({ length: 25 }, (_, i) => i)
		expect(quantileClasses(list).classes.map(({ count }) => count)).toEqual([5, 5, 5, 5, 5])
	})

	it('gives one middling class where all are equal', () => {
		expect(quantileClasses([4, 4, 4]).classes).toEqual([{ step: 3, count: 3, least: 4, most: 4 }])
	})

	it('keeps the steps of few classes far apart', () => {
		expect(quantileClasses([1, 2]).classes.map(({ step }) => step)).toEqual([2, 4])
		expect(quantileClasses([1, 2, 3]).classes.map(({ step }) => step)).toEqual([1, 3, 5])
	})
})

describe('fixedClasses', () => {
	it('puts a value on a limit into the class above it', () => {
		const made = fixedClasses([4.99, 5, 13.99, 14], [5, 8, 11, 14])
		expect(made.classes.map(({ count }) => count)).toEqual([1, 1, 0, 1, 1])
		expect([4.99, 5, 14].map((value) => stepOf(value, made))).toEqual([1, 2, 5])
	})

	it('keeps an empty class, so that maps can be held side by side', () => {
		expect(fixedClasses([1], [5, 8, 11, 14]).classes).toHaveLength(5)
	})
})
