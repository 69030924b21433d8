import type { Mark } from '../scene.ts'
import { boxOfText, textMark } from '../text-style.ts'
import type { LinePlot } from './line-axes.ts'
import type { LineChartInput } from './line-chart-input.ts'

/** Room below the printed times for the marks of a chart that has some. */
export const MARKS_ROOM = 24

const RADIUS = 9

/** Letters in rings below the times, for what is told beside the chart. */
export function axisMarks(plot: LinePlot, { marks = [] }: LineChartInput): Mark[] {
	const cy = plot.bottom + 30 + MARKS_ROOM - RADIUS - 2
	return marks.flatMap(({ time, text }): Mark[] => {
		const cx = plot.x(time)
		const { y, height } = boxOfText(textMark(text, 't-s', cx, cy, 'middle'))
		return [
			{ kind: 'circle', class: 'ax', cx, cy, r: RADIUS },
			// Set so that the middle of its height is that of the ring.
			textMark(text, 't-s', cx, cy + (cy - (y + height / 2)), 'middle'),
		]
	})
}
