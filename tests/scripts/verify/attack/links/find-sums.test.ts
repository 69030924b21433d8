import { describe, expect, test } from 'vitest'
import { findSums, type NumberSeries } from '../../../../../scripts/verify/attack/links/find-sums.ts'

const series = (name: string, ...values: number[]): NumberSeries => ({
	name,
	group: name,
	values: Float64Array.from(values),
})
const [a, b] = [series('a', 5, 9, 12, 0, 30, 8, 41), series('b', 7, 6, 5, 11, 9, 20, 33)]
const sum = a.values.map((value, at) => value + (b.values[at] as number))

describe('findSums', () => {
	test('finds a column that adds two others up, hidden cells aside', () => {
		const whole = series('c', ...sum.with(1, Number.NaN))
		expect(findSums([a, b, whole]).sums).toEqual([{ whole: 'c', parts: ['a', 'b'] }])
	})

	test('finds equal columns of different groups', () => {
		expect(findSums([b, { ...b, name: 'd', group: 'd' }]).sums).toHaveLength(2)
		expect(findSums([b, { ...b, name: 'd' }]).sums).toEqual([])
	})

	test('finds nothing that fails in one area, or that too few areas confirm', () => {
		expect(findSums([a, b, series('c', ...sum.with(0, 1))]).sums).toEqual([])
		const three = sum.map((value, at) => (at < 3 ? Number.NaN : value))
		expect(findSums([a, b, series('c', ...three)]).sums).toEqual([])
	})
})
