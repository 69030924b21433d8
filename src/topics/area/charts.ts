import type { ChartContent } from '../../chart-content/chart-content.ts'
import { childrenStrip } from '../../chart-content/children-strip.ts'
import { familyClasses } from '../../chart-content/family-classes.ts'
import { idmStack } from '../../chart-content/idm-stack.ts'
import { idmStrips } from '../../chart-content/idm-strips.ts'
import { povertyMultiples } from '../../chart-content/poverty-multiples.ts'
import { siblingStrip } from '../../chart-content/sibling-strip.ts'
import { trendChart } from '../../chart-content/trend.ts'
import type { AreaContext } from '../../facts/area-context.ts'

/** The charts of an area by the question they answer: how it moved, where it stands, what lies inside. */
export type AreaCharts = { trend: ChartContent[]; position: ChartContent[]; inside: ChartContent[] }

type Drawn = ChartContent | null

/** The charts an area has figures for; a part without any is empty and gets no heading. */
export function areaCharts(context: AreaContext): AreaCharts {
	const { trend, position, inside } = chartsOfLevel(context)
	const drawn = (charts: readonly Drawn[]) => charts.filter((chart) => chart !== null)
	return { trend: drawn(trend), position: drawn(position), inside: drawn(inside) }
}

function chartsOfLevel(context: AreaContext): Record<keyof AreaCharts, Drawn[]> {
	switch (context.area.level) {
		case 'negara':
		case 'provinsi':
		case 'kabupaten-kota':
			return {
				trend: [trendChart(context, 'p0'), povertyMultiples(context)],
				position: [siblingStrip(context, 'p0')],
				inside: [insideStrip(context), idmStack(context)],
			}
		case 'kecamatan':
			return {
				trend: [],
				position: [siblingStrip(context, 'persen-desa-mandiri') ?? siblingStrip(context, 'penduduk')],
				inside: [idmStrips(context), familyClasses(context)],
			}
		case 'desa-kelurahan':
			return { trend: [], position: [idmStrips(context), familyClasses(context)], inside: [] }
	}
}

/** The strip of what lies inside by the first measure that its level has. */
function insideStrip(context: AreaContext): Drawn {
	const ids = context.area.level === 'kabupaten-kota' ? ['persen-desa-mandiri', 'penduduk'] : ['p0']
	for (const id of ids) {
		const strip = childrenStrip(context, id)
		if (strip) return strip
	}
	return null
}
