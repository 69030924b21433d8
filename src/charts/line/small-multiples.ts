import type { Scene } from '../scene.ts'
import { valueDomain } from '../value-domain.ts'
import { linePlot } from './line-axes.ts'
import { type LineChartInput, type LineFrame, lineChart } from './line-chart.ts'
import { endLabels, endRoom } from './line-end-labels.ts'
import { hasValue } from './line-runs.ts'
import { axisPoints } from './line-targets.ts'

export type MultiplesInput = {
	/** One drawing each, all of the same kind of figure over time. */
	panels: readonly LineChartInput[]
	/** One value axis for all, for figures of one unit; each its own when not given. */
	sharedScale?: boolean | undefined
}

/** The times and, where shared, values that all panels reach together. */
function commonAxes({ panels, sharedScale = false }: MultiplesInput): LineFrame {
	const points = panels.flatMap(axisPoints)
	const times = points.map(({ time }) => time)
	const values = points.filter(hasValue).map(({ value }) => value)
	const withZero = panels.some(({ zeroBaseline = true }) => zeroBaseline)
	return {
		...(times.length > 0 ? { times: [Math.min(...times), Math.max(...times)] } : {}),
		...(sharedScale && values.length > 0 ? { values: valueDomain(values, withZero) } : {}),
	}
}

/**
 * Small line charts side by side, one a panel: the same year stands at the same place in all of them, and with a
 * shared scale the same height means the same value.
 */
export function smallMultiples(input: MultiplesInput, width: number): Scene[] {
	const axes = commonAxes(input)
	const panels = input.panels.map((panel): LineChartInput => ({ ...panel, compact: true, frame: axes }))
	const rooms = panels.flatMap((panel) => {
		const labels = endLabels(panel, width)
		return labels.length === 0 ? [] : [linePlot(panel, width, endRoom(labels))]
	})
	const left = Math.max(0, ...rooms.map((plot) => plot.left))
	const right = Math.max(0, ...rooms.map((plot) => plot.width - plot.right))
	return panels.map((panel) => lineChart({ ...panel, frame: { ...axes, left, right } }, width))
}
