import { boxOfDot } from '../boxes.ts'
import { labelThatFits } from '../labels.ts'
import { type LinearScale, linearScale, printedTicks } from '../linear-scale.ts'
import type { Box, Mark, Point, Segment } from '../scene.ts'
import { boxOfText, measureText, textMark } from '../text-style.ts'
import { valueDomain } from '../value-domain.ts'
import { MARKS_ROOM } from './axis-marks.ts'
import type { LineChartInput, LinePoint } from './line-chart-input.ts'
import { breakTimes, hasValue } from './line-runs.ts'
import { axisPoints } from './line-targets.ts'

/** The room of a line chart: where the plot lies, and how time and value become coordinates. */
export type LinePlot = {
	width: number
	height: number
	left: number
	right: number
	top: number
	bottom: number
	/** Top of the dotted uprights. */
	uprightTop: number
	x: LinearScale
	y: LinearScale
	ticks: number[]
	breaks: number[]
	/** Time of the last target; `null` without any. */
	lastTarget: number | null
}

const TICK_CLASS = 't-s'

function tickTexts(ticks: readonly number[], { formatAxis, axisUnit = '' }: LineChartInput): string[] {
	return ticks.map((tick, index) => formatAxis(tick) + (index === ticks.length - 1 ? axisUnit : ''))
}

/** Lays out the plot; `right` is the room to keep for labels at the ends of the lines. */
export function linePlot(input: LineChartInput, width: number, rightRoom: number): LinePlot {
	const points = axisPoints(input)
	const { frame = {} } = input
	const zeroBaseline = input.zeroBaseline ?? true
	const own = heightOf(width, input.compact ?? false)
	const height = own + (input.marks?.length ? MARKS_ROOM : 0)
	const values = points.filter(hasValue).map(({ value }) => value)
	const [low, high] = frame.values ?? valueDomain(values, zeroBaseline)
	const withBases = (input.bases ?? []).length > 0
	const bottom = own - 30
	const top = withBases ? 68 : 34
	const foot = zeroBaseline ? low : low - (high - low) * 0.12
	const y = linearScale([foot, high], [bottom, top])
	const ticks = printedTicks(y, 3, input.formatAxis)
	const times = points.map(({ time }) => time).toSorted((a, b) => a - b)
	const first = points.find(({ time }) => time === times[0])?.label ?? ''
	const widest = Math.max(...tickTexts(ticks, input).map((text) => measureText(text, TICK_CLASS)))
	const axisRoom = Math.min(Math.max(widest + 7, measureText(first, TICK_CLASS) / 2, 20), width * 0.35)
	const left = Math.max(axisRoom, frame.left ?? 0)
	const last = points.find(({ time }) => time === times.at(-1))?.label ?? ''
	const right = width - Math.max(rightRoom, measureText(last, TICK_CLASS) / 2 + 1, frame.right ?? 0)
	const [from, to] = frame.times ?? [times[0] ?? 0, times.at(-1) ?? 0]
	const x = timeScale(from, to, left, right)
	const lastTarget = input.targets?.length ? Math.max(...input.targets.map(({ time }) => time)) : null
	return {
		width,
		height,
		left,
		right,
		top,
		bottom,
		uprightTop: 20,
		x,
		y,
		ticks,
		breaks: breakTimes(input.series),
		lastTarget,
	}
}

/** Where a figure lies in the plot. */
export function placeOf(plot: LinePlot, point: LinePoint): Point {
	return [plot.x(point.time), plot.y(point.value ?? 0)]
}

/** Height of a line chart. */
export function heightOf(width: number, compact: boolean): number {
	if (compact) return width >= 480 ? 270 : 230
	return width >= 480 ? 380 : 310
}

function timeScale(from: number, to: number, left: number, right: number): LinearScale {
	const middle = (left + right) / 2
	return from < to ? linearScale([from, to], [left, right]) : linearScale([from, from + 1], [middle, right])
}

/**
 * Few gridlines with their numbers above them at the left, and the zero line in ink. An axis that does not reach
 * zero has no ink line.
 */
export function valueAxis(plot: LinePlot, input: LineChartInput): Mark[] {
	const texts = tickTexts(plot.ticks, input)
	const lines = (ticks: readonly number[]) => ticks.map((tick): Segment => [0, plot.y(tick), plot.right, plot.y(tick)])
	return [
		{ kind: 'strokes', class: 'gr', segments: lines(plot.ticks.filter((tick) => tick !== 0)) },
		{ kind: 'strokes', class: 'ax', segments: lines(plot.ticks.filter((tick) => tick === 0)) },
		...plot.ticks.map((tick, index) => textMark(texts[index] ?? '', TICK_CLASS, 0, plot.y(tick) - 5)),
	]
}

/** A dotted upright at each break, and two strokes across the axis under it; small panels have the upright alone. */
export function breakMarks(plot: LinePlot, { compact = false }: Pick<LineChartInput, 'compact'> = {}): Mark[] {
	if (plot.breaks.length === 0) return []
	const places = plot.breaks.map((time) => plot.x(time))
	const uprights: Mark = {
		kind: 'strokes',
		class: 'br',
		segments: places.map((x) => [x, plot.uprightTop, x, plot.bottom]),
	}
	if (compact) return [uprights]
	return [
		uprights,
		{
			kind: 'strokes',
			class: 'brk',
			segments: places.flatMap((x) =>
				[-6, 2].map((dx) => [x + dx, plot.bottom + 5, x + dx + 4, plot.bottom - 5] as const),
			),
		},
	]
}

/** Space between a basis label and the uprights beside it. */
const BASIS_GAP = 4

/** Names what each stretch rests on, above it. A name that does not fit over its stretch is left to the notes. */
export function basisLabels(plot: LinePlot, input: LineChartInput): Mark[] {
	const bounds = [Number.NEGATIVE_INFINITY, ...plot.breaks, Number.POSITIVE_INFINITY]
	const named = new Set<number>()
	return (input.bases ?? []).flatMap(({ time, label }) => {
		const index = bounds.findIndex((bound) => bound > time) - 1
		if (named.has(index)) return []
		named.add(index)
		const last = index === bounds.length - 2
		const from = index === 0 ? 0 : plot.x(bounds[index] ?? 0) + BASIS_GAP
		const to = last ? plot.width : plot.x(bounds[index + 1] ?? 0) - BASIS_GAP
		const text = labelThatFits(label, TICK_CLASS, to - from)
		if (text === undefined) return []
		if (index > 0 && !last) return [textMark(text, TICK_CLASS, (from + to) / 2, 32, 'middle')]
		const start = index === 0 ? Math.min(plot.left, to - measureText(text, TICK_CLASS)) : from
		return [textMark(text, TICK_CLASS, start, 32)]
	})
}

/** Room taken by the texts and dots among some marks. */
export function boxesOf(marks: readonly Mark[]): Box[] {
	return marks.flatMap((mark) => {
		if (mark.kind === 'text') return [boxOfText(mark)]
		if (mark.kind === 'circle') return [boxOfDot([mark.cx, mark.cy], mark.r)]
		if (mark.kind === 'dots') return mark.centres.map((centre) => boxOfDot(centre, mark.r))
		if (mark.kind === 'diamond') return [boxOfDot([mark.cx, mark.cy], mark.r)]
		return []
	})
}
