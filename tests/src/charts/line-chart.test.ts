import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LineChartInput, type LinePoint, type LineSeries, lineChart } from '../../../src/charts/line/line-chart.ts'
import type { Point, Scene } from '../../../src/charts/scene.ts'
import { boxOfText } from '../../../src/charts/text-style.ts'
import { areaName, figure, observed, printed, widths } from './chart-arbitraries.ts'
import { openableSvg } from './openable-svg.ts'
import { indonesian, jawaTimurPoverty, sumenepPoverty } from './real-figures.ts'
import { expectInsideFrame, expectTextsApart, marksOf, textsOf } from './scene-checks.ts'

const base = { formatValue: printed, formatAxis: printed, missingLabel: 'belum ada data' }

const points = fc
	.tuple(
		fc.integer({ min: 1990, max: 2020 }),
		fc.array(fc.record({ step: fc.constantFrom(1, 1, 1, 3), one: observed(figure) }), { maxLength: 24 }),
	)
	.map(([first, steps]): LinePoint[] => {
		let time = first
		return steps.map(({ step, one }) => {
			time += step
			return { time, label: String(time), ...one }
		})
	})

const charts = fc
	.record({
		others: fc.array(fc.record({ name: areaName, points }), { maxLength: 2 }),
		focus: fc.record({ name: areaName, points }),
		compact: fc.boolean(),
		zeroBaseline: fc.boolean(),
		calloutTimes: fc.array(fc.integer({ min: 1990, max: 2040 }), { maxLength: 3 }),
	})
	.map(({ others, focus, compact, zeroBaseline, calloutTimes }): LineChartInput => {
		const peers = others.map((other): LineSeries => ({ ...other, role: 'peer' }))
		return {
			...base,
			series: [{ ...focus, role: 'focus' }, ...peers],
			compact,
			zeroBaseline,
			callouts: calloutTimes.map((time) => ({ time })),
			bases: [
				{ time: 1990, label: ['seri lama, sampai 2011', 'seri lama'] },
				{ time: 2039, label: 'Maret' },
			],
		}
	})

function focusOnly(series: Partial<LinePoint>[]): LineChartInput {
	const made = series.map((point, index): LinePoint => {
		const time = point.time ?? 2015 + index
		return { time, label: String(time), value: 10 + index, status: 'A', ...point }
	})
	return { ...base, series: [{ name: 'Sumenep', role: 'focus', points: made }] }
}

function runs(scene: Scene, className: string): (readonly Point[])[] {
	return marksOf(scene, 'lines', className).flatMap((mark) => mark.runs)
}

describe('lineChart', () => {
	it('keeps everything inside the frame, whatever the figures', () => {
		fc.assert(fc.property(charts, widths, (input, width) => expectInsideFrame(lineChart(input, width))))
	})

	it('never prints one label over another', () => {
		fc.assert(fc.property(charts, widths, (input, width) => expectTextsApart(lineChart(input, width))))
	})

	it('never draws a larger value lower, nor a later time further left', () => {
		const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 20 })
		fc.assert(
			fc.property(values, widths, (numbers, width) => {
				const [run = []] = runs(lineChart(focusOnly(numbers.map((value) => ({ value }))), width), 'l-focus')
				expect(run).toHaveLength(numbers.length)
				for (const [index, [x, y]] of run.entries()) {
					const before = run[index - 1]
					if (!before) continue
					expect(x).toBeGreaterThan(before[0])
					expect(Math.sign(before[1] - y)).toBe(Math.sign((numbers[index] ?? 0) - (numbers[index - 1] ?? 0)))
				}
			}),
		)
	})

	it('ends the line at a break, with an upright between the two figures and two strokes on the axis', () => {
		const scene = lineChart(focusOnly([{}, {}, { status: 'B' }, {}]), 700)
		expect(runs(scene, 'l-focus').map((run) => run.length)).toEqual([2, 2])
		const [before = [], after = []] = runs(scene, 'l-focus')
		const [upright] = marksOf(scene, 'strokes', 'br').flatMap((mark) => mark.segments)
		expect(upright?.[0]).toBeGreaterThan(before.at(-1)?.[0] ?? 0)
		expect(upright?.[0]).toBeLessThan(after[0]?.[0] ?? 0)
		expect(marksOf(scene, 'strokes', 'brk').flatMap((mark) => mark.segments)).toHaveLength(2)
	})

	it('parts the comparator at the same break, because both are read together', () => {
		const input = focusOnly([{}, {}, { status: 'B' }, {}])
		const peer: LineSeries = {
			name: 'Jawa Timur',
			role: 'peer',
			points: input.series[0]?.points.map((point) => ({ ...point, status: 'A' })) ?? [],
		}
		const scene = lineChart({ ...input, series: [...input.series, peer] }, 700)
		expect(runs(scene, 'l-peer').map((run) => run.length)).toEqual([2, 2])
	})

	it('draws no break before the first figure of all', () => {
		expect(marksOf(lineChart(focusOnly([{ status: 'B' }, {}]), 700), 'strokes', 'br')).toEqual([])
	})

	it('leaves a doubtful figure alone, as a hollow diamond that no line reaches', () => {
		const scene = lineChart(focusOnly([{}, {}, { status: 'U', value: 40 }, {}, {}]), 700)
		expect(runs(scene, 'l-focus').map((run) => run.length)).toEqual([2, 2])
		expect(marksOf(scene, 'diamond', 'd-low')).toHaveLength(1)
		expect(marksOf(scene, 'strokes', 'missl').flatMap((mark) => mark.segments)).toEqual([])
	})

	it('says a missing figure in words on a dotted line and never draws it as zero', () => {
		const scene = lineChart(
			focusOnly([{}, {}, { value: null, status: 'O' }, { value: null, status: 'O' }, {}, {}]),
			700,
		)
		expect(runs(scene, 'l-focus').map((run) => run.length)).toEqual([2, 2])
		expect(marksOf(scene, 'strokes', 'missl').flatMap((mark) => mark.segments)).toHaveLength(1)
		expect(textsOf(scene).map(({ text }) => text)).toContain('belum ada data')
	})

	it('takes a hole in the years for missing figures', () => {
		const scene = lineChart(focusOnly([{ time: 2010 }, { time: 2011 }, { time: 2018 }, { time: 2019 }]), 700)
		expect(runs(scene, 'l-focus').map((run) => run.length)).toEqual([2, 2])
		expect(marksOf(scene, 'strokes', 'missl').flatMap((mark) => mark.segments)).toHaveLength(1)
	})

	it('draws a provisional figure hollow, at the end of a dashed line', () => {
		const scene = lineChart(focusOnly([{}, {}, { status: 'P' }]), 700)
		expect(runs(scene, 'l-prov')).toHaveLength(1)
		expect(marksOf(scene, 'circle', 'd-prov').length).toBeGreaterThan(0)
	})

	it('draws a single figure as a ringed dot', () => {
		const scene = lineChart(focusOnly([{ value: 0 }]), 340)
		expect(runs(scene, 'l-focus')).toEqual([])
		expect(marksOf(scene, 'circle', 'halo')).toHaveLength(1)
		expectInsideFrame(scene)
	})

	it('says that there are no figures instead of drawing an empty chart', () => {
		const scene = lineChart(focusOnly([{ value: null, status: 'O' }]), 700)
		expect(textsOf(scene).map(({ text }) => text)).toEqual(['belum ada data'])
		expect(scene.axisStart).toBeNull()
	})

	it('starts the axis at zero unless told otherwise, and tells where it starts', () => {
		const input = focusOnly([{ value: 80 }, { value: 90 }])
		expect(lineChart(input, 700).axisStart).toBe(0)
		expect(lineChart({ ...input, zeroBaseline: false }, 700).axisStart).toBeGreaterThan(70)
	})

	it('shortens the name of a comparator on a narrow drawing', () => {
		const series: LineSeries[] = [
			{ name: 'Blora', role: 'focus', points: sumenepPoverty },
			{ name: ['Jawa Timur', 'Jatim'], role: 'peer', points: jawaTimurPoverty },
		]
		const printedTexts = (width: number) => textsOf(lineChart({ ...base, series }, width)).map(({ text }) => text)
		expect(printedTexts(700)).toContain('Jawa Timur')
		expect(printedTexts(340)).toContain('Jatim')
	})

	it('writes the word of simulated data inside the drawing', () => {
		const scene = lineChart({ ...focusOnly([{}, {}]), simulatedLabel: 'SIMULASI' }, 340)
		const [word] = marksOf(scene, 'text', 't-sim')
		expect(word && boxOfText(word).x).toBeGreaterThan(0)
	})

	it('keeps four lines that end at the same value apart by their labels', () => {
		const series = ['A', 'B', 'C', 'D'].map(
			(name, index): LineSeries => ({ name, role: `c${(index + 1) as 1 | 2 | 3 | 4}`, points: sumenepPoverty }),
		)
		const scene = lineChart({ ...base, series }, 340)
		expectTextsApart(scene)
		expectInsideFrame(scene)
		expect(textsOf(scene).filter(({ text }) => /^[A-D]$/.test(text))).toHaveLength(4)
	})
})

const trend: LineChartInput = {
	series: [
		{ name: 'Sumenep', role: 'focus', points: sumenepPoverty },
		{ name: ['Jawa Timur', 'Jatim'], role: 'peer', points: jawaTimurPoverty },
	],
	formatValue: indonesian(2),
	formatAxis: indonesian(0),
	axisUnit: '%',
	bases: [
		{ time: 2004, label: ['seri lama, sampai 2011', 'sampai 2011'] },
		{ time: 2013, label: ['September', 'Sept.'] },
		{ time: 2020, label: 'Maret, sejak 2015' },
	],
	callouts: [{ time: 2006, text: ['34,86 pada 2006', '34,86'] }, { time: 2021 }, { time: 2022 }],
	missingLabel: 'belum ada data',
}

describe('the poverty rate of Sumenep, 2004 to 2025', () => {
	it.each([700, 340])('is drawn %i units wide', async (width) => {
		const scene = lineChart(trend, width)
		expectInsideFrame(scene)
		expectTextsApart(scene)
		await expect(openableSvg(scene, 'Kemiskinan di Sumenep')).toMatchFileSnapshot(
			`__snapshots__/line-chart-${width}.svg`,
		)
	})

	it('names the fall from 2021 to 2022 and the peak of 2006', () => {
		const printedTexts = textsOf(lineChart(trend, 700)).map(({ text }) => text)
		expect(printedTexts).toEqual(
			expect.arrayContaining(['20,51', '18,76', '34,86 pada 2006', '17,02', 'Sumenep', '9,50']),
		)
	})
})
