import { insideMap, type MapPair } from '../../chart-content/area-maps.ts'
import type { ChartContent } from '../../chart-content/chart-content.ts'
import { childrenStrip } from '../../chart-content/children-strip.ts'
import { rankedChildren } from '../../chart-content/ranked-children.ts'
import { readIndicators } from '../../contract/read-generated.ts'
import { keptFor } from '../../contract/readings.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { areaPlan, insidePlan } from '../../facts/area-plan.ts'
import { countsOf } from '../../plan/chart-role.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { firstDrawn } from './first-drawn.ts'
import { drawCategories, drawClasses, drawParts } from './role-charts.ts'

/** What lies inside an area, drawn once a measure: on a map, as a chart, or in the table alone. */
export type InsidePictures = { charts: ChartContent[]; maps: MapPair[] }

/** The pictures of what lies inside an area; the villages of a kecamatan are drawn with the components of their index. */
export const insidePictures: (context: AreaContext) => InsidePictures = keptFor((context) =>
	context.area.level === 'kecamatan' ? villages(context) : areas(context),
)

function villages(context: AreaContext): InsidePictures {
	const { position, classes } = insidePlan(context.file)
	const strips = position.map((ids) => firstDrawn(ids, (id) => drawParts(context, id) ?? childrenStrip(context, id)))
	const charts = [...strips, ...classes.map((one) => drawClasses(context, one))]
	return { charts: charts.filter((chart) => chart !== null), maps: [] }
}

/** Words that are counted in every area show what any share of them would; many areas stand on a map, few as bars. */
function areas(context: AreaContext): InsidePictures {
	const { file, language } = context
	const plan = insidePlan(file)
	const stacks = areaPlan(file).counted.flatMap((of) => {
		const chart = drawCategories(context, of)
		return chart ? [{ of, chart }] : []
	})
	const isTold = (id: string) => stacks.some(({ of }) => countsOf(readIndicators(), id)?.category.id === of.category.id)
	const untold = (measures: readonly (readonly string[])[]) => measures.filter((ids) => !ids.some(isTold))
	const maps = untold(plan.maps).flatMap((ids) => firstDrawn(ids, (id) => mapOf(file, id, language)) ?? [])
	const onMap = new Set(maps.map(({ id }) => id))
	const charts = untold(plan.position)
		.filter((ids) => !ids.some((id) => onMap.has(id)))
		.map((ids) => firstDrawn(ids, (id) => rankedChildren(context, id) ?? childrenStrip(context, id)))
	return {
		charts: [...charts.filter((chart) => chart !== null), ...stacks.map(({ chart }) => chart)],
		maps: maps.map(({ map }) => map),
	}
}

function mapOf(file: AreaFile, id: string, language: Language) {
	const map = insideMap(file, id, language)
	return map && { id, map }
}
