import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PublishedCount, sumOfPublished } from '../../../src/statistics/sum-of-published.ts'

const shown = fc.nat(9999).map((value): PublishedCount => ({ value, status: 'A' }))
const absent = fc.constantFrom<PublishedCount>({ value: null, status: 'Q' }, { value: null, status: 'O' })

describe('the sum of published counts', () => {
	it('is exact where every area has one, as worked out by hand', () => {
		const counts: PublishedCount[] = [507, 308].map((value) => ({ value, status: 'A' }))
		expect(sumOfPublished(counts)).toEqual({ value: 815, status: 'A', published: 2, of: 2 })
	})

	it('is suppressed with one suppressed count, even beside a missing one', () => {
		const counts: PublishedCount[] = [
			{ value: 40, status: 'A' },
			{ value: null, status: 'O' },
			{ value: null, status: 'Q' },
		]
		expect(sumOfPublished(counts)).toEqual({ value: null, status: 'Q', published: 1, of: 3 })
	})

	it('is missing with a missing count, and does not wait for areas where the measure does not apply', () => {
		const missing = sumOfPublished([
			{ value: 40, status: 'A' },
			{ value: null, status: 'O' },
		])
		expect(missing).toEqual({ value: null, status: 'O', published: 1, of: 2 })
		const foreign = sumOfPublished([
			{ value: 40, status: 'P' },
			{ value: null, status: 'M' },
		])
		expect(foreign).toEqual({ value: 40, status: 'P', published: 1, of: 1 })
		expect(sumOfPublished([{ value: null, status: 'M' }]).status).toBe('M')
	})

	it('never comes from some of the areas, and is zero only where all are', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(shown, absent), { minLength: 1, maxLength: 9 }), (counts) => {
				const { value, published, of } = sumOfPublished(counts)
				expect(of).toBe(counts.length)
				expect(value !== null).toBe(published === of)
				if (value !== null) expect(value).toBe(counts.reduce((sum, count) => sum + (count.value ?? 0), 0))
			}),
		)
	})

	it('is the same whatever a suppressed count may be: it is made of what is published', () => {
		fc.assert(
			fc.property(fc.array(shown, { minLength: 1 }), fc.nat(), (counts, place) => {
				const hidden = counts.with(place % counts.length, { value: null, status: 'Q' })
				expect(sumOfPublished(hidden)).toMatchObject({ value: null, published: counts.length - 1 })
			}),
		)
	})
})
