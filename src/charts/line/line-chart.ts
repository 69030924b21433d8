import { wordFor } from '../absence.ts'
import { focusDot } from '../focus-dot.ts'
import { noDataScene } from '../no-data-scene.ts'
import { type Obstacles, placeLabel, placesAround } from '../place-label.ts'
import type { Mark, Point, Scene, Segment } from '../scene.ts'
import { withSimulatedMark } from '../simulated-mark.ts'
import { sizeOf } from '../text-style.ts'
import { axisMarks } from './axis-marks.ts'
import { basisLabels, boxesOf, breakMarks, heightOf, type LinePlot, linePlot, placeOf, valueAxis } from './line-axes.ts'
import type { LineChartInput, LinePoint, LineSeries } from './line-chart-input.ts'
import { type EndLabel, endLabelMarks, endLabels, endRoom } from './line-end-labels.ts'
import { gapMarks } from './line-gaps.ts'
import { linePoints } from './line-points.ts'
import { hasValue, isProvisional, type LineStretch, lineStretches, type ValuedPoint } from './line-runs.ts'
import { targetMarks, targetPoints } from './line-targets.ts'
import { timeAxis } from './time-axis.ts'

export type { Callout, LineChartInput, LineFrame, LinePoint, LineSeries, LineTarget } from './line-chart-input.ts'

/**
 * A line chart over time: this area and what it is compared with, each labelled where it ends. Series breaks,
 * provisional, doubtful and missing figures are each drawn as what they are.
 */
export function lineChart(input: LineChartInput, width: number): Scene {
	const labels = endLabels(input, width)
	if (labels.length === 0)
		return noDataScene(width, absentWord(input), input.compact ? heightOf(width, true) : undefined)
	const plot = linePlot(input, width, endRoom(labels))
	const drawn = input.series.map((series) => ({ series, stretches: lineStretches(series.points, plot.breaks) }))
	const ends = endLabelMarks(labels, plot)
	const bases = basisLabels(plot, input)
	const axis = [
		...valueAxis(plot, input),
		...timeAxis(plot, input),
		...axisMarks(plot, input),
		...breakMarks(plot, input),
		...bases,
	]
	// Comparators first, so that this area is painted over them.
	const lines = drawn.toReversed().flatMap(({ series, stretches }) => seriesMarks(series, stretches, plot))
	const rings = labels.flatMap((label) => ringMarks(label, plot))
	const obstacles = obstaclesOf(
		plot,
		drawn.flatMap(({ stretches }) => stretches),
		[...axis, ...lines, ...rings, ...ends.marks],
	)
	const targets = targetMarks(input, plot, obstacles)
	const callouts = calloutMarks(input, plot, obstacles)
	const gaps = gapMarks(
		input,
		plot,
		drawn.flatMap(({ stretches }) => stretches),
		obstacles,
	)
	return withSimulatedMark(
		{
			width,
			height: plot.height,
			axisStart: plot.y.domain[0],
			points: { along: 'x', places: [...linePoints(input.series, plot), ...targetPoints(input, plot)] },
			marks: [...axis, ...gaps, ...ends.leaders, ...lines, ...rings, ...targets, ...ends.marks, ...callouts],
		},
		input.simulatedLabel,
		{ right: plot.right, bottom: plot.bottom },
	)
}

/** Why there is nothing to draw: hidden where every figure is, else missing. */
function absentWord(input: LineChartInput): string {
	const points = input.series.flatMap((series) => series.points)
	return wordFor(points.length > 0 && points.every(({ status }) => status === 'Q') ? 'Q' : 'O', input)
}

/** Joins strokes that follow each other into runs, so that corners are drawn round. */
function runsOf(stretch: LineStretch, provisional: boolean, plot: LinePlot): Point[][] {
	const runs: Point[][] = []
	let last: LinePoint | undefined
	for (const edge of stretch.edges.filter((other) => other.provisional === provisional)) {
		if (edge.from === last) runs.at(-1)?.push(placeOf(plot, edge.to))
		else runs.push([placeOf(plot, edge.from), placeOf(plot, edge.to)])
		last = edge.to
	}
	return runs
}

function seriesMarks(series: LineSeries, stretches: readonly LineStretch[], plot: LinePlot): Mark[] {
	const { role } = series
	const solid = stretches.flatMap((stretch) => runsOf(stretch, false, plot))
	const dashed = stretches.flatMap((stretch) => runsOf(stretch, true, plot))
	const ends = stretches.flatMap(endsOf)
	const hollow = stretches.flatMap(({ reliable }) => reliable.filter(isProvisional))
	return [
		{ kind: 'lines', class: `l-${role}`, runs: solid },
		{ kind: 'lines', class: `l-${role} l-prov`, runs: dashed },
		{
			kind: 'dots',
			class: `f-${role}`,
			r: 3,
			centres: ends.filter((point) => !isProvisional(point)).map((point) => placeOf(plot, point)),
		},
		...hollow.map((point): Mark => hollowDot(placeOf(plot, point), 4.5, role)),
		...stretches
			.flatMap(({ doubtful }) => doubtful)
			.map((point): Mark => {
				const [cx, cy] = placeOf(plot, point)
				return { kind: 'diamond', class: 'd-low', cx, cy, r: 6 }
			}),
	]
}

function hollowDot([cx, cy]: Point, r: number, role: string): Mark {
	return { kind: 'circle', class: role === 'focus' ? 'd-prov' : `d-prov pv-${role}`, cx, cy, r }
}

/** First and last figure of each unbroken run: there the line gets a dot, so that it is seen to end. */
function endsOf({ reliable, edges }: LineStretch): LinePoint[] {
	const begun = new Set(edges.map(({ to }) => to))
	const continued = new Set(edges.map(({ from }) => from))
	return reliable.filter((point) => !begun.has(point) || !continued.has(point))
}

function ringMarks({ series, point }: EndLabel, plot: LinePlot): Mark[] {
	return series.role === 'focus' ? focusDot(placeOf(plot, point), point.status) : []
}

function segmentsOf(stretches: readonly LineStretch[], plot: LinePlot): Segment[] {
	return stretches.flatMap(({ edges }) =>
		edges.map(({ from, to }): Segment => [...placeOf(plot, from), ...placeOf(plot, to)]),
	)
}

function obstaclesOf(plot: LinePlot, stretches: readonly LineStretch[], marks: readonly Mark[]): Obstacles {
	const uprights = plot.breaks.map((time): Segment => [plot.x(time), plot.uprightTop, plot.x(time), plot.bottom])
	return {
		frame: { x: 0, y: 0, width: plot.width, height: plot.bottom - 2 },
		boxes: boxesOf(marks),
		segments: [...segmentsOf(stretches, plot), ...uprights],
	}
}

/** Names chosen points where there is room; a name without room stays in the table. */
function calloutMarks(input: LineChartInput, plot: LinePlot, obstacles: Obstacles): Mark[] {
	return (input.callouts ?? []).flatMap(({ time, text, series: index = 0 }): Mark[] => {
		const series = input.series[index]
		const points = series?.points.filter(hasValue) ?? []
		const place = points.findIndex((point) => point.time === time)
		const point = points[place]
		if (!series || !point || place === points.length - 1) return []
		const className = text === undefined ? 't t-b' : 't'
		const centre = placeOf(plot, point)
		const places = placesAround(centre, 9, sizeOf(className), isLow(points, place))
		const label = placeLabel(text ?? input.formatValue(point.value, point.status), className, places, obstacles)
		const dot: Mark[] =
			point.status === 'U' || isProvisional(point)
				? []
				: [{ kind: 'dots', class: `f-${series.role}`, r: 4, centres: [centre] }]
		return label ? [...dot, label] : dot
	})
}

/** True where the line turns upwards or comes from above: the label then stands below it. */
function isLow(points: readonly ValuedPoint[], index: number): boolean {
	const value = points[index]?.value ?? 0
	return value * 2 < (points[index - 1]?.value ?? value) + (points[index + 1]?.value ?? value)
}
