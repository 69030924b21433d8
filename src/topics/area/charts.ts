import type { ChartContent } from '../../chart-content/chart-content.ts'
import { childrenStrip } from '../../chart-content/children-strip.ts'
import { indicatorMultiples } from '../../chart-content/indicator-multiples.ts'
import { siblingStrip } from '../../chart-content/sibling-strip.ts'
import { trendChart } from '../../chart-content/trend.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { areaPlan, insidePlan } from '../../facts/area-plan.ts'
import { apart } from './charts-apart.ts'
import { drawCategories, drawClasses, drawParts } from './role-charts.ts'

/** The charts of an area by the question they answer: how it moved, where it stands, what lies inside. */
export type AreaCharts = { trend: ChartContent[]; position: ChartContent[]; inside: ChartContent[] }

type Drawn = ChartContent | null

/** The charts an area has figures for; a part without any is empty and gets no heading. */
export function areaCharts(context: AreaContext): AreaCharts {
	const drawn = (charts: readonly Drawn[]) => charts.filter((chart) => chart !== null)
	return apart({
		trend: drawn(trends(context)),
		position: drawn(position(context)),
		inside: drawn(inside(context)),
	})
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
			.map((ids) => first(ids, (id) => drawParts(context, id) ?? siblingStrip(context, id))),
		...drawn.map((one) => drawClasses(context, one)),
	]
}

/** What lies inside an area; the villages of a kecamatan are drawn with the components of their index. */
function inside(context: AreaContext): Drawn[] {
	const plan = insidePlan(context.file)
	const hasVillages = context.area.level === 'kecamatan'
	return [
		...plan.position.map((ids) =>
			first(ids, (id) => (hasVillages ? drawParts(context, id) : null) ?? childrenStrip(context, id)),
		),
		...areaPlan(context.file).counted.map((one) => (hasVillages ? null : drawCategories(context, one))),
		...(hasVillages ? plan.classes.map((one) => drawClasses(context, one)) : []),
	]
}

function first(ids: readonly string[], draw: (id: string) => Drawn): Drawn {
	for (const id of ids) {
		const chart = draw(id)
		if (chart) return chart
	}
	return null
}
