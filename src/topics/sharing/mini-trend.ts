import type { SharingCard } from '../../charts/card/sharing-card.ts'
import { lineChart } from '../../charts/line/line-chart.ts'
import type { LineChartInput } from '../../charts/line/line-chart-input.ts'
import { pageDrawing } from '../../charts/page-drawing.ts'
import { renderSvg } from '../../charts/render-svg.ts'

/** Width at which the small line of a picture is drawn: its text is then half as large again on the picture. */
const WIDTH = 340

/** The low line chart of a picture. */
export function miniTrend(caption: string, input: LineChartInput): NonNullable<SharingCard['chart']> {
	const svg = renderSvg(lineChart({ ...input, compact: true }, WIDTH), {
		title: '',
		description: '',
		idPrefix: '',
		className: '',
	})
	return { caption, drawing: pageDrawing(svg) }
}
