import { alternatives } from '../labels.ts'
import { type Obstacles, placeLabel, placesAround, placesFurtherOff } from '../place-label.ts'
import type { DataPoint, Mark, Segment } from '../scene.ts'
import { sizeOf } from '../text-style.ts'
import type { LinePlot } from './line-axes.ts'
import type { LineChartInput, LinePoint, LineTarget } from './line-chart-input.ts'

/** Half the length of a target's stroke, and of the ticks that close it. */
const REACH = 13
const TICK = 4
const LABEL = 't-s t-b'

/** Everything that has a time and a value in the chart: figures and targets. */
export function axisPoints({ series, targets = [] }: LineChartInput): LinePoint[] {
	const figures = series.flatMap(({ points }) => points)
	return [...figures, ...targets.map((target): LinePoint => ({ ...target, status: 'A' }))]
}

function strokesOf({ time, value }: LineTarget, plot: LinePlot): Segment[] {
	const [x, y] = [plot.x(time), plot.y(value)]
	const [from, to] = [Math.max(plot.left, x - REACH), Math.min(plot.width - 1, x + REACH)]
	return [[from, y, to, y], ...[from, to].map((end): Segment => [end, y - TICK, end, y + TICK])]
}

/** Targets as level strokes in ink with a tick at each end, named: no dot and no line, since nothing was measured. */
export function targetMarks(input: LineChartInput, plot: LinePlot, obstacles: Obstacles): Mark[] {
	const targets = input.targets ?? []
	const segments = targets.flatMap((target) => strokesOf(target, plot))
	obstacles.segments.push(...segments)
	const labels = targets.flatMap((target): Mark[] => {
		const centre = [plot.x(target.time), plot.y(target.value)] as const
		const value = input.formatValue(target.value, 'A')
		const names = alternatives(target.name).map((name) => `${name} ${target.label}: ${value}`)
		const size = sizeOf(LABEL)
		const places = [...placesAround(centre, TICK + 5, size), ...placesFurtherOff(centre, size, obstacles.frame)]
		const label = placeLabel([...names, value], LABEL, places, obstacles)
		return label ? [label] : []
	})
	return segments.length === 0 ? [] : [{ kind: 'strokes', class: 'tgt', segments }, ...labels]
}

/** Targets follow the series: each is the only item of one of its own. */
export function targetPoints({ series, targets = [] }: LineChartInput, plot: LinePlot): DataPoint[] {
	return targets.map(({ time, value }, index) => ({
		x: plot.x(time),
		y: plot.y(value),
		series: series.length + index,
		item: 0,
	}))
}
