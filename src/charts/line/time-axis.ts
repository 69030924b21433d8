import type { Mark } from '../scene.ts'
import { measureText, textMark } from '../text-style.ts'
import type { LinePlot } from './line-axes.ts'
import type { LineChartInput } from './line-chart-input.ts'
import { axisPoints } from './line-targets.ts'

const TICK_CLASS = 't-s'
/** Space between two labels, and the least distance between labels that only fill the axis. */
const LABEL_GAP = 8
const FILL_DISTANCE = 70

type Room = { plot: LinePlot; labels: ReadonlyMap<number, string> }

function labelsByTime(input: LineChartInput): Map<number, string> {
	const labels = new Map<number, string>()
	for (const { time, label } of axisPoints(input)) {
		if (!labels.has(time)) labels.set(time, label)
	}
	return labels
}

/** True when a label stands clear of those chosen. */
function fits(time: number, chosen: readonly number[], distance: number, { plot, labels }: Room): boolean {
	const half = (other: number) => measureText(labels.get(other) ?? '', TICK_CLASS) / 2
	return chosen.every(
		(other) => Math.abs(plot.x(other) - plot.x(time)) >= Math.max(distance, half(other) + half(time) + LABEL_GAP),
	)
}

/** Times that part an interval into equal steps, as many as there is room for; else the one nearest its middle. */
function timesBetween(from: number, to: number, { plot, labels }: Room): number[] {
	const most = Math.floor((plot.x(to) - plot.x(from)) / FILL_DISTANCE)
	for (let parts = most; parts > 1; parts--) {
		const steps = Array.from({ length: parts - 1 }, (_, index) => from + ((to - from) * (index + 1)) / parts)
		if (steps.every((time) => labels.has(time))) return steps
	}
	const middle = (from + to) / 2
	const inside = [...labels.keys()].filter((time) => time > from && time < to)
	return most < 2 ? [] : inside.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(0, 1)
}

/** Which times are labelled: the ends, the first ones after breaks, the named points, then steps between them. */
function labelledTimes(input: LineChartInput, room: Room): number[] {
	const times = [...room.labels.keys()].toSorted((a, b) => a - b)
	const afterBreaks = room.plot.breaks.flatMap((at) => times.find((time) => time > at) ?? [])
	const named = (input.callouts ?? []).map(({ time }) => time)
	const chosen: number[] = []
	const choose = (candidates: readonly (number | undefined)[], distance: number) => {
		for (const time of candidates) {
			if (time !== undefined && room.labels.has(time) && fits(time, chosen, distance, room)) chosen.push(time)
		}
	}
	choose([times.at(-1), times[0], ...afterBreaks], 0)
	choose(named, room.plot.width >= 480 ? 64 : 42)
	const fixed = chosen.toSorted((a, b) => a - b)
	for (const [index, to] of fixed.entries()) {
		if (index > 0) choose(timesBetween(fixed[index - 1] ?? to, to, room), 0)
	}
	return chosen.toSorted((a, b) => a - b)
}

/** Ticks under the plot with the times printed below them. */
export function timeAxis(plot: LinePlot, input: LineChartInput): Mark[] {
	const labels = labelsByTime(input)
	const times = labelledTimes(input, { plot, labels })
	return [
		{
			kind: 'strokes',
			class: 'ax',
			segments: times.map((time) => [plot.x(time), plot.bottom, plot.x(time), plot.bottom + 5]),
		},
		...times.map((time) => textMark(labels.get(time) ?? '', TICK_CLASS, plot.x(time), plot.bottom + 19, 'middle')),
	]
}
