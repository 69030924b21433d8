import type { ChartContent } from '../../chart-content/chart-content.ts'

/** More charts of single measures stand open; measures side by side explain the one before them. */
const MOST_SHOWN = 2

/** The charts that stand open and those behind a fold; one always stands open. */
export function foldTrends(charts: readonly ChartContent[]): [shown: ChartContent[], folded: ChartContent[]] {
	const isShown = ({ multiples }: ChartContent, index: number) => index === 0 || (!multiples && index < MOST_SHOWN)
	return [charts.filter(isShown), charts.filter((chart, index) => !isShown(chart, index))]
}
