import { areaText } from '../../i18n/area.ts'
import type { ChartContent } from '../charts/chart-content.ts'
import { familyClasses } from '../charts/family-classes.ts'
import { idmStack } from '../charts/idm-stack.ts'
import { idmStrips } from '../charts/idm-strips.ts'
import { povertyMultiples } from '../charts/poverty-multiples.ts'
import { siblingStrip } from '../charts/sibling-strip.ts'
import { trendChart } from '../charts/trend.ts'
import type { AreaContext } from './area-context.ts'

/** A section of an area page: a heading and its charts. */
export type ChartSection = { id: string; title: string; charts: ChartContent[] }

/** The charts an area has figures for, by theme; a theme without a chart gets no section. */
export function areaCharts(context: AreaContext): ChartSection[] {
	const t = areaText(context.language)
	const { level } = context.area
	const upper = level === 'negara' || level === 'provinsi' || level === 'kabupaten-kota'
	const sections: { id: string; title: string; charts: (ChartContent | null)[] }[] = upper
		? [
				{
					id: 'kemiskinan',
					title: t.poverty,
					charts: [trendChart(context, 'p0'), siblingStrip(context, 'p0'), povertyMultiples(context)],
				},
				{ id: 'desa', title: t.villageStatus, charts: [idmStack(context)] },
			]
		: [
				{ id: 'idm-desa', title: t.idm, charts: [idmStrips(context)] },
				{ id: 'keluarga', title: t.families, charts: [familyClasses(context)] },
			]
	return sections.flatMap(({ id, title, charts }) => {
		const drawn = charts.filter((chart) => chart !== null)
		return drawn.length > 0 ? [{ id, title, charts: drawn }] : []
	})
}
