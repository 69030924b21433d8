import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/schemas/indicator.ts'
import { assertAdditive } from '../../../src/statistics/assert-additive.ts'
import { derivedStatus } from '../../../src/statistics/derived-status.ts'
import { isComparable, isPartial } from '../../../src/statistics/figure-state.ts'
import { figure, sumOf } from './dated-figure.ts'

describe('assertAdditive', () => {
	it('lets counts and areas be added, and nothing else', () => {
		const addable = measures.filter((measure) => {
			try {
				assertAdditive({ id: 'contoh', measure })
				return true
			} catch {
				return false
			}
		})
		expect(addable).toEqual(['count', 'area'])
	})

	it('says that a rate is never added up or averaged', () => {
		expect(() => assertAdditive({ id: 'p0', measure: 'rate' })).toThrow(RangeError)
		expect(() => assertAdditive({ id: 'p0', measure: 'rate' })).toThrowErrorMatchingInlineSnapshot(
			`[RangeError: p0 is a rate: it is never added up or averaged over areas; add its numerator and denominator]`,
		)
	})
})

describe('derivedStatus', () => {
	it.each([
		['A', ['A', 'A']],
		['P', ['A', 'P']],
		['E', ['A', 'E', 'P']],
		['E', ['A', 'U']],
		['B', ['B', 'U']],
	] as const)('is %s for inputs %j', (status, inputs) => {
		expect(derivedStatus(inputs)).toBe(status)
	})
})

describe('isPartial and isComparable', () => {
	it('take a sum of all areas for whole, of some for partial', () => {
		expect(isPartial(figure('2020', 1, sumOf(27, 27)))).toBe(false)
		expect(isPartial(figure('2020', 1, sumOf(18, 295)))).toBe(true)
	})

	it('compare only reliable values of the whole area', () => {
		expect(isComparable(figure('2020', 1))).toBe(true)
		expect(isComparable(figure('2020', null, { status: 'O' }))).toBe(false)
		expect(isComparable(figure('2020', 1, { status: 'U' }))).toBe(false)
		expect(isComparable(figure('2020', 1, sumOf(1, 2)))).toBe(false)
	})
})
