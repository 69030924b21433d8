import { expect, it } from 'vitest'
import { type SparkPoint, sparkLine } from '../../../src/charts/spark-line.ts'

const points = (...values: (number | null)[]): SparkPoint[] =>
	values.map((value, index) => ({ time: 2020 + index, value }))
const runsOf = (svg: string) => (/ d="([^"]*)"/.exec(svg)?.[1] ?? '').split('M').filter(Boolean)

it('joins figures by one line and marks the newest', () => {
	const svg = sparkLine([points(3, 2, 1)], [2020, 2022])
	expect(runsOf(svg)).toEqual(['3 3L36 11L69 19'])
	expect(svg).toContain('cx="69" cy="19"')
})

it('is cut between segments and where a figure is missing', () => {
	const all = points(3, 2, 1, 2, 3)
	expect(runsOf(sparkLine([all.slice(0, 2), all.slice(2)], [2020, 2024]))).toHaveLength(2)
	expect(runsOf(sparkLine([points(3, 2, null, 2, 3)], [2020, 2024]))).toHaveLength(2)
})

it('is nothing but a dot where no two figures follow one another', () => {
	expect(runsOf(sparkLine([points(3, null, 2)], [2020, 2022]))).toEqual([])
})
