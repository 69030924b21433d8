import { describe, expect, it } from 'vitest'
import type { LinePoint } from '../../../src/charts/line/line-chart-input.ts'
import { panelGrid } from '../../../src/charts/line/panel-grid.ts'
import { expectInsideFrame, expectTextsApart, textsOf } from './scene-checks.ts'

const points = (...values: number[]): LinePoint[] =>
	values.map((value, at) => ({ time: 2020 + at, label: String(2020 + at), value, status: 'A' }))
const panel = (heading: string, ...values: number[]) => ({
	heading,
	series: [{ name: heading, role: 'peer' as const, points: points(...values) }],
	formatValue: (value: number) => value.toFixed(2),
	formatAxis: String,
	missingLabel: 'belum ada data',
})
const ten = Array.from({ length: 10 }, (_, at) => panel(`Wilayah ${at + 1}`, 10 + at, 9 + at, 8 + at))

describe('panelGrid', () => {
	it.each([700, 340])('keeps ten panels of %i units apart, each headed by its name', (width) => {
		const scene = panelGrid(ten, width, 'belum ada data')
		expectInsideFrame(scene)
		expectTextsApart(scene)
		const texts = textsOf(scene).map(({ text }) => text)
		for (const { heading } of ten) expect(texts).toContain(heading)
		expect(scene.points?.places).toHaveLength(30)
	})

	it('draws the same value at the same height in panels beside each other, and the same year at the same place', () => {
		const scene = panelGrid([panel('Misal', 5, 10), panel('Umpama', 10, 5)], 700, '')
		const at = (series: number, item: number) =>
			scene.points?.places.find((place) => place.series === series && place.item === item)
		expect(at(0, 1)?.y).toBe(at(1, 0)?.y)
		const step = (series: number) => (at(series, 1)?.x ?? 0) - (at(series, 0)?.x ?? 0)
		expect(step(0)).toBeCloseTo(step(1))
	})

	it('has an area without a figure say so in its panel', () => {
		const empty = { ...panel('Andai'), series: [{ name: 'Andai', role: 'peer' as const, points: [] }] }
		const texts = textsOf(panelGrid([panel('Misal', 5, 10), empty], 700, '')).map(({ text }) => text)
		expect(texts).toEqual(expect.arrayContaining(['Misal', 'Andai', 'belum ada data']))
	})
})
