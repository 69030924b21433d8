import type { DataPoint } from '../scene.ts'
import type { LinePlot } from './line-axes.ts'
import type { LinePoint, LineSeries } from './line-chart-input.ts'
import { hasValue, type ValuedPoint } from './line-runs.ts'

/** The places of all figures; one without a value lies on the way between its neighbours, so that it can be asked for. */
export function linePoints(series: readonly LineSeries[], plot: LinePlot): DataPoint[] {
	return series.flatMap(({ points }, index) => {
		const valued = points.filter(hasValue)
		return points.flatMap((point, item): DataPoint[] => {
			const value = valueAt(point, valued)
			return value === null ? [] : [{ x: plot.x(point.time), y: plot.y(value), series: index, item }]
		})
	})
}

/** The value, or what a straight line between the figures on both sides has at that time. */
export function valueAt(point: LinePoint, valued: readonly ValuedPoint[]): number | null {
	if (hasValue(point)) return point.value
	const before = valued.findLast(({ time }) => time < point.time)
	const after = valued.find(({ time }) => time > point.time)
	if (!before || !after) return before?.value ?? after?.value ?? null
	const part = (point.time - before.time) / (after.time - before.time)
	return before.value + (after.value - before.value) * part
}
