import { trendId, trendSource } from '../../chart-content/trend.ts'
import { trendInput } from '../../chart-content/trend-drawing.ts'
import { trendCaption, trendFinding } from '../../chart-content/trend-finding.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { figuresOf } from '../../facts/area-figures.ts'
import { placeName } from '../../facts/place-name.ts'
import { atSameReferences, trendSeries } from '../../facts/series-selection.ts'
import { sourceLine } from '../../facts/source-line.ts'
import type { Figure } from '../../schemas/figure.ts'
import { miniTrend } from './mini-trend.ts'
import type { PictureContent } from './sharing-picture.ts'

/** The small trend of an indicator in an area with what it shows and its source; `null` with fewer than two figures. */
export function sharedTrend(
	context: AreaContext,
	id: string,
): (Pick<PictureContent, 'finding' | 'source' | 'figureId'> & Required<Pick<PictureContent, 'chart'>>) | null {
	const { language, area, file, parent } = context
	const indicator = readIndicator(id)
	const figures = trendSeries(figuresOf(file, id))
	if (figures.filter(({ value }) => value !== null).length < 2) return null
	const comparator: readonly Figure[] = parent ? atSameReferences(figuresOf(parent, id), figures) : []
	const names = [area, ...(parent && comparator.length > 1 ? [parent.area] : [])].map(placeName)
	const caption = trendCaption(indicator, names, figures, language)
	return {
		finding: trendFinding(indicator, figures, { name: placeName(area), level: area.level }, language),
		source: sourceLine(trendSource(figures, comparator), language),
		figureId: trendId(context, id, figures, comparator),
		chart: () => miniTrend(caption, trendInput(context, indicator, figures, comparator, { compact: true })),
	}
}
