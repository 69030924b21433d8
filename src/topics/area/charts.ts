import { categoryStack } from '../../chart-content/category-stack.ts'
import type { ChartContent } from '../../chart-content/chart-content.ts'
import { childrenStrip } from '../../chart-content/children-strip.ts'
import { classCountsChart } from '../../chart-content/class-counts.ts'
import { componentStrips } from '../../chart-content/component-strips.ts'
import { indicatorMultiples } from '../../chart-content/indicator-multiples.ts'
import { siblingStrip } from '../../chart-content/sibling-strip.ts'
import { trendChart } from '../../chart-content/trend.ts'
import { readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { categoryCounts, classCounts, indexParts } from '../../plan/relations.ts'

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
				trend: [trendChart(context, 'p0'), indicatorMultiples(context, ['penduduk-miskin', 'garis-kemiskinan'])],
				position: [siblingStrip(context, 'p0')],
				inside: [insideStrip(context), ...categoryStacks(context)],
			}
		case 'kecamatan':
			return {
				trend: [],
				position: [siblingStrip(context, 'persen-desa-mandiri') ?? siblingStrip(context, 'penduduk')],
				inside: [...allStrips(context), ...allClassCounts(context)],
			}
		case 'desa-kelurahan':
			return { trend: [], position: [...allStrips(context), ...allClassCounts(context)], inside: [] }
	}
}

/** The places of every category indicator that are counted here. */
function categoryStacks(context: AreaContext): Drawn[] {
	return categoryCounts(readIndicators()).map((of) => categoryStack(context, of))
}

/** Every index that has parts here; the second one of a page has a name of its own. */
function allStrips(context: AreaContext): Drawn[] {
	const registry = readIndicators()
	const parts = [...registry.values()].flatMap((one) => indexParts(registry, one) ?? [])
	const drawn = parts.flatMap((one) => componentStrips(context, one) ?? [])
	return drawn.map((chart, index) => (index === 0 ? chart : { ...chart, id: `${chart.id}-${index + 1}` }))
}

/** Every sum whose classes are counted here. */
function allClassCounts(context: AreaContext): Drawn[] {
	const registry = readIndicators()
	const sums = [...registry.values()].flatMap((one) => classCounts(registry, one) ?? [])
	const drawn = sums.flatMap((one) => classCountsChart(context, one) ?? [])
	return drawn.map((chart, index) => (index === 0 ? chart : { ...chart, id: `${chart.id}-${index + 1}` }))
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
