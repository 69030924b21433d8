import type { ChartContent } from '../../chart-content/chart-content.ts'
import { indicatorMultiples } from '../../chart-content/indicator-multiples.ts'
import { siblingStrip } from '../../chart-content/sibling-strip.ts'
import { toldOnce } from '../../chart-content/told-once.ts'
import { trendChart } from '../../chart-content/trend.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { apart } from './charts-apart.ts'
import { firstDrawn } from './first-drawn.ts'
import { insidePictures } from './inside-pictures.ts'
import { drawClasses, drawParts } from './role-charts.ts'
import { worthDrawing } from './theme-trends.ts'

/** The charts of an area by the question they answer: how it moved, where it stands, what lies inside. */
export type AreaCharts = { trend: ChartContent[]; position: ChartContent[]; inside: ChartContent[] }

type Drawn = ChartContent | null

/** The charts an area has figures for; a part without any is empty and gets no heading. */
export function areaCharts(context: AreaContext): AreaCharts {
	const drawn = (charts: readonly Drawn[]) => charts.filter((chart) => chart !== null)
	const {
		trend,
		position: standing,
		inside,
	} = apart({
		trend: worthDrawing(drawn(trends(context))),
		position: drawn(position(context)),
		inside: insidePictures(context).charts,
	})
	const all = toldOnce([...trend, ...standing, ...inside])
	const rest = all.slice(trend.length)
	return {
		trend: all.slice(0, trend.length),
		position: rest.slice(0, standing.length),
		inside: rest.slice(standing.length),
	}
}

function trends(context: AreaContext): Drawn[] {
	const { alone, together } = areaPlan(context.file).trends
	return [...alone.map((id) => trendChart(context, id)), ...together.map((ids) => indicatorMultiples(context, ids))]
}

/** Where an area stands; a village also shows the classes of its families beside those of the villages around it. */
function position(context: AreaContext): Drawn[] {
	const { position: measures, classes } = areaPlan(context.file)
	const drawn = context.area.level === 'desa-kelurahan' ? classes : []
	// What is drawn class by class is not drawn as a whole once more.
	const inClasses = (ids: readonly string[]) => drawn.some(({ total }) => ids[0] === total.id)
	return [
		...measures
			.filter((ids) => !inClasses(ids))
			.map((ids) => firstDrawn(ids, (id) => drawParts(context, id) ?? siblingStrip(context, id))),
		...drawn.map((one) => drawClasses(context, one)),
	]
}
