import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { figuresOf } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { atSameReferences, trendSeries, yearOf } from '../facts/series-selection.ts'
import { shownFigures } from '../facts/shown-figures.ts'
import { chartActions, type Source, sourceOf, sourceText } from '../facts/source-line.ts'
import { figureId } from '../figure-id/figure-id.ts'
import { chartText } from '../i18n/chart.ts'
import type { Figure } from '../schemas/figure.ts'
import type { ChartContent } from './chart-content.ts'
import { newsNotes, newsOnTrend } from './news-on-trend.ts'
import { trendDrawing } from './trend-drawing.ts'
import { trendCaption, trendFinding } from './trend-finding.ts'
import { trendNotes } from './trend-notes.ts'
import { trendTable, trendTwin } from './trend-table.ts'

/**
 * The trend of one indicator in an area, with its parent beside it; `null` with fewer than two figures.
 * @param told whether news of its time is marked on its axis
 */
export function trendChart(context: AreaContext, indicatorId: string, told = true): ChartContent | null {
	const { language, area, parent } = context
	const indicator = readIndicator(indicatorId)
	const given = figuresOf(context.file, indicatorId)
	const figures = trendSeries(given)
	if (figures.length < 2) return null
	const comparator = parent ? atSameReferences(figuresOf(parent, indicatorId), figures) : []
	const names = [placeName(area), ...(parent && comparator.length > 1 ? [placeName(parent.area)] : [])]
	const subtitle = trendCaption(indicator, names, figures, language)
	const source = trendSource(figures, comparator)
	const span = [yearOf(figures[0] as Figure), yearOf(figures.at(-1) as Figure)] as const
	const marks = told ? newsOnTrend(area.code, indicatorId, span) : []
	const notes = trendNotes({ indicator, area: area.code, figures, names, datasets: source.datasets, given }, language)
	return {
		id: `tren-${indicatorId}`,
		lead: indicatorId,
		figureId: trendId(context, indicatorId, figures, comparator),
		finding: trendFinding(indicator, figures, { name: placeName(area), level: area.level }, language),
		subtitle,
		drawings: [trendDrawing(context, indicator, figures, comparator, subtitle, trendTwin(figures, comparator), marks)],
		multiples: false,
		notes: [...notes, ...newsNotes(marks, language, area.code)],
		table: trendTable(indicator, figures, comparator, names, language),
		tableSummary: chartText(language).tableSummary(String(figures.length)),
		...sourceText(source, language),
		actions: chartActions(source, indicatorId, language),
	}
}

/** Where a trend comes from: the line of the area, and the one beside it where it is drawn. */
export function trendSource(figures: readonly Figure[], comparator: readonly Figure[]): Source {
	return sourceOf([...figures, ...(comparator.length > 1 ? comparator : [])])
}

/** The id of a trend, wherever it is drawn: in the page of the area or on its picture. */
export function trendId(
	{ area, parent }: AreaContext,
	indicatorId: string,
	figures: readonly Figure[],
	comparator: readonly Figure[],
): string {
	const indicator = readIndicator(indicatorId)
	return figureId({
		kind: 'tren',
		area: area.code,
		subject: indicatorId,
		datasets: trendSource(figures, comparator).datasets,
		shown: [
			...shownFigures(area.code, indicator, figures),
			...(parent ? shownFigures(parent.area.code, indicator, comparator) : []),
		],
	})
}
