import type { ChartContent } from '../../chart-content/chart-content.ts'
import type { SharingCard } from '../../charts/card/sharing-card.ts'
import { pageDrawing } from '../../charts/page-drawing.ts'

/** The first drawing of a page's chart, as phones show it, with what it shows: of several, no more than its own part. */
export function chartOfPage({ subtitle, drawings }: ChartContent): SharingCard['chart'] {
	const [first] = drawings
	if (!first) return undefined
	const caption = first.caption ?? first.heading ?? subtitle
	return { caption, drawing: pageDrawing(first.narrow === '' ? first.wide : first.narrow) }
}
