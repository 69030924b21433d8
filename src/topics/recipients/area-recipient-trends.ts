import type { ChartContent } from '../../chart-content/chart-content.ts'
import { lettersOf } from '../../chart-content/mark-letters.ts'
import { newsNotes, newsOnProgrammes } from '../../chart-content/news-on-trend.ts'
import { renderSvg } from '../../charts/render-svg.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { titleOf } from '../../format/area-name.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Area } from '../../schemas/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { periodsOf, periodsTable } from './area-recipient-tables.ts'
import type { KnownSeries } from './known-series.ts'
import { shortName } from './programme-name.ts'
import { isShown } from './recipient-sentence.ts'
import { areaSource } from './recipient-source.ts'
import { drawTrend, recipientTrendInput, timesOf } from './recipient-trend.ts'
import { shownTotals } from './shown-totals.ts'

/** Drawn once, at the width of a phone: beside each other they are no wider on a large screen. */
const WIDTH = 340

/** The place of these drawings on the page of an area. */
export const RECIPIENT_TRENDS = 'program-tren'

/** Programmes of an area that have a course to draw, their periods, and the news of that time. */
export function recipientTrends(area: string, known: readonly KnownSeries[]) {
	const drawn = known.filter(({ series }) => series.periods.filter(isShown).length >= 2)
	const periods = periodsOf(drawn)
	const ids = drawn.map(({ programme }) => programme.id)
	return { drawn, periods, marks: newsOnProgrammes(area, ids, timesOf(periods)) }
}

/** One small drawing a programme with two published totals or more; `null` where there is none. */
export function trendMultiples(
	area: Area,
	known: readonly KnownSeries[],
	simulated: boolean,
	language: Language,
): ChartContent | null {
	const t = recipientText(language)
	const { drawn, periods, marks } = recipientTrends(area.code, known)
	if (drawn.length === 0) return null
	const title = titleOf(area, language)
	const { source, sourceLinks, actions, datasets } = areaSource(
		drawn.map(({ series }) => series.dataset),
		area.code,
		language,
	)
	return {
		id: RECIPIENT_TRENDS,
		figureId: figureId({
			kind: 'program-tren',
			area: area.code,
			subject: 'penerima',
			datasets,
			shown: drawn.flatMap(({ series }) => shownTotals(area.code, series.dataset, series.periods)),
		}),
		finding: t.trendFinding(title),
		subtitle: t.trendSubtitle(title),
		drawings: drawn.map(({ programme, series }, index) => {
			const name = shortName(programme, language)
			const input = recipientTrendInput(name, series.periods, series.simulated, language, true)
			const scene = drawTrend({ ...input, marks: lettersOf(marks, programme.id) })(WIDTH)
			const text = {
				title: `${name}: ${t.units[series.measure]}`,
				description: '',
				idPrefix: `p-${programme.id}`,
				className: '' as const,
				twin: {
					cellOf: (_: number, item: number) =>
						[periods.indexOf(series.periods[item]?.period ?? ''), index + 1] as const,
				},
			}
			const [aside, caption] = [t.units[series.measure], `${name} (${t.units[series.measure]}), ${title}`]
			return { heading: name, aside, caption, wide: renderSvg(scene, text), narrow: '' }
		}),
		multiples: true,
		notes: [{ title: chartText(language).howToRead, text: t.readTime }, ...newsNotes(marks, language, area.code)],
		table: periodsTable(area.code, drawn, language),
		tableSummary: chartText(language).rowSummary(String(periods.length), t.period.toLowerCase()),
		source,
		sourceLinks,
		actions,
		...(simulated ? { simulated: t.tag } : {}),
	}
}
