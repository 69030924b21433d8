import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesOverlap } from '../../../src/charts/boxes.ts'
import { type LineChartInput, type LinePoint, type LineSeries, lineChart } from '../../../src/charts/line/line-chart.ts'
import { smallMultiples } from '../../../src/charts/line/small-multiples.ts'
import { areaName, figure, observed, percentage, printed, widths } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { indonesian, jawaTimurPoverty, sumenepPoverty } from './real-figures.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const base = {
	formatValue: printed,
	formatAxis: printed,
	missingLabel: 'belum ada data',
	suppressedLabel: 'disamarkan',
}
const colours = ['c1', 'c2', 'c3', 'c4'] as const

function yearly(values: readonly (number | null)[], from = 2015): LinePoint[] {
	return values.map((value, index) => {
		const time = from + index
		return { time, label: String(time), value, status: value === null ? 'O' : 'A' }
	})
}

const manyLines = fc.array(
	fc.record({ name: areaName, values: fc.array(percentage, { minLength: 1, maxLength: 12 }) }),
	{ minLength: 1, maxLength: 10 },
)

const linesOf = (many: readonly { name: string; values: readonly number[] }[]) =>
	many.map(({ name, values }, index): LineSeries => ({ name, role: colours[index] ?? 'peer', points: yearly(values) }))

describe('up to ten lines', () => {
	it('are all named at their ends, apart from each other and inside the frame', () => {
		fc.assert(
			fc.property(manyLines, fc.constantFrom(340, 700), (many, width) => {
				const scene = lineChart({ ...base, series: linesOf(many) }, width)
				expectInsideFrame(scene)
				expectTextsApart(scene)
			}),
		)
	})

	it('keep every name where ten end at one value', () => {
		const names = 'ABCDEFGHIJ'.split('')
		const many = names.map((name) => ({ name: `Area ${name}`, values: [9, 10] }))
		for (const width of [340, 700]) {
			const texts = textsOf(lineChart({ ...base, series: linesOf(many) }, width)).map(({ text }) => text)
			expect(names.filter((name) => texts.includes(`10 Area ${name}`))).toEqual(names)
		}
	})
})

const targets = fc.array(fc.record({ name: areaName, time: fc.integer({ min: 2015, max: 2035 }), value: figure }), {
	minLength: 1,
	maxLength: 3,
})

describe('targets', () => {
	it('lie inside the frame, however far from the figures, and their words on nothing else', () => {
		fc.assert(
			fc.property(
				targets,
				fc.array(observed(figure), { minLength: 1, maxLength: 12 }),
				widths,
				(some, points, width) => {
					const series: LineSeries = {
						name: 'Sumenep',
						role: 'focus',
						points: points.map((one, index) => ({ time: 2015 + index, label: String(2015 + index), ...one })),
					}
					const labelled = some.map((target) => ({ ...target, label: String(target.time) }))
					const scene = lineChart({ ...base, series: [series], targets: labelled }, width)
					expectInsideFrame(scene)
					expectTextsApart(scene)
				},
			),
		)
	})

	const withTarget: LineChartInput = {
		...base,
		series: [{ name: 'Sumenep', role: 'focus', points: yearly([20, 19, 18]) }],
		targets: [{ name: 'target RPJMD', time: 2020, label: '2020', value: 14.5 }],
	}

	it('look unlike figures: a level stroke in ink, no dot and no line, with value and year in words', () => {
		const scene = lineChart(withTarget, 700)
		const [level] = marksOf(scene, 'strokes', 'tgt').flatMap(({ segments }) => segments)
		expect(level?.[1]).toBe(level?.[3])
		expect(marksOf(scene, 'lines', 'l-focus').flatMap(({ runs }) => runs.flat())).toHaveLength(3)
		expect(textsOf(scene).map(({ text }) => text)).toContain('target RPJMD 2020: 14,5')
	})

	it('are read like figures: the only item of a series of their own', () => {
		const places = lineChart(withTarget, 700).points?.places ?? []
		expect(places.map(({ series, item }) => [series, item])).toEqual([
			[0, 0],
			[0, 1],
			[0, 2],
			[1, 0],
		])
	})

	it('draw no line in the colour of the figures towards a time without figures', () => {
		const leaders = marksOf(lineChart(withTarget, 700), 'strokes', 'lead')
		expect(leaders.flatMap(({ segments }) => segments)).toEqual([])
	})
})

describe('hidden periods', () => {
	const points = yearly([10, 12, 11, 13]).map(
		(point, index): LinePoint => (index === 1 ? { ...point, value: null, status: 'Q' } : point),
	)
	const scene = lineChart({ ...base, series: [{ name: 'Contoh', role: 'focus', points }] }, 700)

	it('are hatched and named, without the dotted line of missing ones', () => {
		expect(marksOf(scene, 'bars', 'hat-b').flatMap(({ boxes }) => boxes)).toHaveLength(1)
		expect(marksOf(scene, 'strokes', 'missl').flatMap(({ segments }) => segments)).toEqual([])
		expect(textsOf(scene).map(({ text }) => text)).toContain('disamarkan')
	})

	it('have a place where they can be asked for, half-way between their neighbours whatever they hide', () => {
		const [before, hidden, after] = scene.points?.places ?? []
		expect(hidden?.y).toBeCloseTo(((before?.y ?? 0) + (after?.y ?? 0)) / 2, 5)
	})

	it('keep the dotted line and the word for missing where others are missing as well', () => {
		const both = points.map((point, index): LinePoint => (index === 2 ? { ...point, value: null, status: 'O' } : point))
		const mixed = lineChart({ ...base, series: [{ name: 'Contoh', role: 'focus', points: both }] }, 700)
		expect(marksOf(mixed, 'bars', 'hat-b').flatMap(({ boxes }) => boxes)).toHaveLength(1)
		expect(marksOf(mixed, 'strokes', 'missl').flatMap(({ segments }) => segments)).toHaveLength(1)
		expect(textsOf(mixed).map(({ text }) => text)).toContain('belum ada data')
	})
})

const panels = fc.array(
	fc.record({
		name: areaName,
		values: fc.array(fc.option(figure), { maxLength: 12 }),
		from: fc.integer({ min: 2000, max: 2020 }),
	}),
	{ minLength: 1, maxLength: 6 },
)
const panelsOf = (some: readonly { name: string; values: readonly (number | null)[]; from: number }[]) =>
	some.map(
		({ name, values, from }): LineChartInput => ({
			...base,
			series: [{ name, role: 'focus', points: yearly(values, from) }],
		}),
	)

describe('smallMultiples', () => {
	it('keeps every panel inside its frame and its words apart', () => {
		fc.assert(
			fc.property(panels, fc.boolean(), fc.constantFrom(340, 510), (some, sharedScale, width) => {
				const scenes = smallMultiples({ panels: panelsOf(some), sharedScale }, width)
				expect(scenes).toHaveLength(some.length)
				for (const scene of scenes) {
					expectInsideFrame(scene)
					expectTextsApart(scene)
				}
				expect(new Set(scenes.map(({ height }) => height)).size).toBe(1)
			}),
		)
	})

	it('puts the same year at the same place in all panels', () => {
		const some = panelsOf([
			{ name: 'A', values: [1, 2, 3, 4], from: 2010 },
			{ name: 'B', values: [1_000_000, 2], from: 2012 },
		])
		const [a, b] = smallMultiples({ panels: some }, 510)
		expect(b?.points?.places[0]?.x).toBe(a?.points?.places[2]?.x)
	})

	it('puts the same value at the same height where the scale is shared, and only there', () => {
		const some = panelsOf([
			{ name: 'A', values: [5, 10], from: 2010 },
			{ name: 'B', values: [5, 40], from: 2010 },
		])
		const heights = (sharedScale: boolean) =>
			smallMultiples({ panels: some, sharedScale }, 510).map(({ points }) => points?.places[0]?.y)
		expect(new Set(heights(true)).size).toBe(1)
		expect(new Set(heights(false)).size).toBe(2)
	})
})

describe('a drawing with everything at once', () => {
	it.each([700, 340])('is drawn %i units wide', async (width) => {
		const hidden = jawaTimurPoverty.map(
			(point): LinePoint => (point.time === 2019 ? { ...point, value: null, status: 'Q' } : point),
		)
		const input: LineChartInput = {
			...base,
			formatValue: indonesian(2),
			formatAxis: indonesian(0),
			series: [
				{ name: 'Sumenep', role: 'c1', points: sumenepPoverty },
				{ name: ['Jawa Timur', 'Jatim'], role: 'c2', points: hidden },
			],
			targets: [{ name: ['target contoh', 'target'], time: 2029, label: '2029', value: 13 }],
		}
		const scene = lineChart(input, width)
		const [hatch] = marksOf(scene, 'bars', 'hat-b').flatMap(({ boxes }) => boxes)
		expect(hatch?.height).toBeGreaterThan(150)
		// Its own word may lie on the band.
		for (const text of textsOf(scene).filter((one) => one.text !== base.suppressedLabel))
			expect(hatch && boxesOverlap(hatch, { x: text.x, y: text.y, width: 1, height: 1 })).toBe(false)
		await expect(openableSvg(scene, 'Target')).toMatchFileSnapshot(`__snapshots__/line-target-${width}.svg`)
	})
})
