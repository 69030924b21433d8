import type { ChartContent } from '../../chart-content/chart-content.ts'

/**
 * The charts of one page, each with an id of its own: the second of a kind ends in `-2`, so that a link to it, and its
 * place in the register of figures, lead to no other. The order of the parts is that of the page.
 */
export function apart<Part extends string>(parts: Record<Part, ChartContent[]>): Record<Part, ChartContent[]> {
	const seen = new Map<string, number>()
	const withOwnId = (chart: ChartContent): ChartContent => {
		const count = (seen.get(chart.id) ?? 0) + 1
		seen.set(chart.id, count)
		return count === 1 ? chart : { ...chart, id: `${chart.id}-${count}` }
	}
	const renamed = Object.entries<ChartContent[]>(parts).map(([part, charts]) => [part, charts.map(withOwnId)])
	return Object.fromEntries(renamed)
}
