import { tickStep } from 'd3'
import { linearScale } from './linear-scale.ts'
import type { DataPoint, Mark, Scene } from './scene.ts'
import { axisMarks, headMarks } from './strip/dot-strip-axis.ts'
import type { DotStripInput, StripPlot } from './strip/dot-strip-input.ts'
import { textMark } from './text-style.ts'

/** Values from `from` up to, but not with, `to`. */
export type Bin = { from: number; to: number; count: number }

/** About this many bins over the whole axis. */
const BINS = 20

const MARGIN = 12
const HEIGHT = 84
/** Room above the tallest bar for its number. */
const HEAD = 20

/** Round limits of bins that hold all the values: steps of 0.02, 0.05, 100 … whichever gives about twenty. */
export function binLimits(values: readonly number[]): number[] {
	const [low, high] = [Math.min(...values), Math.max(...values)]
	if (low === high) return [low, low + 1]
	const step = tickStep(low, high, BINS)
	const decimals = Math.max(0, -Math.floor(Math.log10(step)) + 1)
	const stepsTo = (value: number) => Math.floor(Number((value / step).toFixed(9)))
	const start = stepsTo(low)
	const count = stepsTo(high) - start + 2
	return Array.from({ length: count }, (_, index) => Number(((start + index) * step).toFixed(decimals)))
}

/** How many of the values lie in each bin. A value on a limit belongs to the bin above it. */
export function binned(values: readonly number[], limits: readonly number[]): Bin[] {
	return limits.slice(0, -1).map((from, index) => {
		const to = limits[index + 1] ?? from
		return { from, to, count: values.filter((value) => value >= from && value < to).length }
	})
}

/** What a histogram is drawn from. */
export type HistogramInput = Pick<
	DotStripInput,
	'reference' | 'limits' | 'classNames' | 'formatValue' | 'formatAxis' | 'axisUnit'
> & {
	bins: readonly Bin[]
	/** Count of the tallest bar of all histograms that are compared: they share one scale. */
	most: number
	formatCount: (count: number) => string
}

/** Bars of counts over the bins of one axis, the limits of classes as uprights; the tallest bar says how many it holds. */
export function histogram(input: HistogramInput, width: number): Scene {
	const { bins, most } = input
	const [first, last] = [bins[0], bins.at(-1)]
	const x = linearScale([first?.from ?? 0, last?.to ?? 1], [MARGIN, width - MARGIN - 2])
	const referenceAt = input.reference ? 14 : null
	const classesAt = input.limits?.length ? (referenceAt ?? -4) + 18 : null
	const top = (classesAt ?? referenceAt ?? -4) + 8
	const axis = top + HEAD + HEIGHT
	const y = linearScale([0, most], [axis, top + HEAD])
	const plot: StripPlot = {
		width,
		left: MARGIN,
		right: x.range[1],
		referenceAt,
		classesAt,
		top,
		axis,
		height: axis + 24,
		x,
		startsLate: false,
		startNote: null,
		absentAt: null,
	}
	const strip = { ...input, items: [], missingLabel: '' }
	const boxes = bins.map(({ from, to, count }) => ({
		x: x(from) + 0.5,
		y: y(count),
		width: Math.max(1, x(to) - x(from) - 1),
		height: axis - y(count),
	}))
	const places = boxes.map((box, index): DataPoint => ({ x: box.x + box.width / 2, y: box.y, series: 0, item: index }))
	return {
		width,
		height: plot.height,
		axisStart: first?.from ?? null,
		points: { along: 'x', places },
		marks: [
			{ kind: 'bars', class: 'f-peer', boxes: boxes.filter(({ height }) => height > 0) },
			...axisMarks(strip, plot),
			...headMarks(strip, plot),
			...tallestMark(bins, boxes, input),
		],
	}
}

/** The count of the tallest bar, over it. */
function tallestMark(
	bins: readonly Bin[],
	boxes: readonly { x: number; y: number; width: number }[],
	{ formatCount }: HistogramInput,
): Mark[] {
	const index = bins.reduce((best, { count }, at) => (count > (bins[best]?.count ?? 0) ? at : best), 0)
	const [bin, box] = [bins[index], boxes[index]]
	if (!bin || !box || bin.count === 0) return []
	return [textMark(formatCount(bin.count), 't-s t-i t-bg', box.x + box.width / 2, box.y - 5, 'middle')]
}
