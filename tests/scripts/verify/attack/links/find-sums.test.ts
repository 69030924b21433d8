import { describe, expect, test } from 'vitest'
import { findSums, type NumberSeries } from '../../../../../scripts/verify/attack/links/find-sums.ts'
import { seeded } from '../random-tables.ts'

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

	test('finds the parts among more columns than every choice could be tried of, and says where it gave up', () => {
		const random = seeded(7)
		const draw = (name: string) => series(name, ...Array.from({ length: 40 }, () => Math.floor(random() * 90)))
		const many = Array.from({ length: 18 }, (_, at) => draw(`kolom-${at}`))
		const chosen = many.filter((_, at) => at % 4 === 1)
		const whole = {
			...draw('semua'),
			values: Float64Array.from({ length: 40 }, (_, area) =>
				chosen.reduce((all, { values }) => all + (values[area] as number), 0),
			),
		}
		const { sums, untried } = findSums([...many, whole])
		expect(sums).toHaveLength(1)
		expect(sums[0]?.whole).toBe('semua')
		expect([...(sums[0]?.parts ?? [])].sort()).toEqual(chosen.map(({ name }) => name).sort())
		expect(untried).toEqual([])
		expect(findSums([...many, whole], 10).untried).toContain('semua')
	})

	test('finds nothing that fails in one area, or that too few areas confirm', () => {
		expect(findSums([a, b, series('c', ...sum.with(0, 1))]).sums).toEqual([])
		const three = sum.map((value, at) => (at < 3 ? Number.NaN : value))
		expect(findSums([a, b, series('c', ...three)]).sums).toEqual([])
	})
})
