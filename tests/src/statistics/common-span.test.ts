import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonSpan } from '../../../src/statistics/common-span.ts'

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `${from + index}-03`)

describe('commonSpan', () => {
	it('begins where the most areas do, however far the series of one of them reaches back', () => {
		const stretches = [years(2015, 2025), years(2015, 2025), years(2004, 2025)]
		expect(commonSpan(stretches, '2025-03')).toEqual({ from: '2015-03', to: '2025-03' })
	})

	it('takes the oldest of several references that as many areas have', () => {
		expect(commonSpan([years(2018, 2025), years(2018, 2025)], '2025-03')?.from).toBe('2018-03')
	})

	it('asks nothing of areas that lack the newest figure', () => {
		const stretches = [years(2004, 2019), years(2004, 2019), years(2004, 2019), years(2020, 2025)]
		expect(commonSpan(stretches, '2025-03')?.from).toBe('2020-03')
	})

	it('is none where nothing can be subtracted', () => {
		expect(commonSpan([['2025-03'], ['2024-03'], []], '2025-03')).toBeNull()
		expect(commonSpan([], '2025-03')).toBeNull()
	})

	it('is never beaten by another beginning: no other one is shared by more areas', () => {
		const stretch = fc.uniqueArray(fc.integer({ min: 2004, max: 2025 }).map((year) => `${year}-03`))
		fc.assert(
			fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
				const span = commonSpan(stretches, '2025-03')
				const sharing = (from: string) =>
					stretches.filter((one) => one.includes('2025-03') && one.includes(from)).length
				const best = Math.max(...years(2004, 2024).map(sharing))
				expect(span ? sharing(span.from) : 0).toBe(best)
				if (span) expect(span.from < span.to).toBe(true)
			}),
		)
	})
})
