import type { ChartContent } from '../../chart-content/chart-content.ts'
import { lettersOf } from '../../chart-content/mark-letters.ts'
import { newsNotes, newsOnProgrammes } from '../../chart-content/news-on-trend.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { placeName } from '../../facts/place-name.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import { nameInSentence } from './programme-name.ts'
import { type ProgrammeScene, programmePlace, programmeSubject, simulatedTag } from './programme-scene.ts'
import { columnsOf } from './recipient-columns.ts'
import { trendSentence } from './recipient-sentence.ts'
import { recipientSource } from './recipient-source.ts'
import { periodTable, totalTwin } from './recipient-tables.ts'
import { drawTrend, recipientTrendInput, timesOf } from './recipient-trend.ts'
import { shownTotals } from './shown-totals.ts'

/** Recipients of a programme over time in the area at the top of a dataset. */
export function programmeTrend(scene: ProgrammeScene): ChartContent {
	const { programme, part, root, language } = scene
	const t = recipientText(language)
	const name = nameInSentence(programme, language)
	const finding = trendSentence(name, root.periods, part.measure, language)
	const subtitle = `${programmeSubject(scene)}, ${programmePlace(scene)}, ${span(part.periods)}`
	const marks = newsOnProgrammes(root.area.code, [programme.id], timesOf(part.periods))
	const input = {
		...recipientTrendInput(placeName(root.area), root.periods, part.simulated, language),
		marks: lettersOf(marks),
	}
	const table = periodTable(root.area.code, root.periods, columnsOf(programme.id, root.periods, part.measure), language)
	const { source, sourceLinks, actions, datasets } = recipientSource(part.dataset, language)
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `tr-${part.dataset}`, twin: totalTwin() }
	return {
		id: `tren-${part.dataset}`,
		figureId: figureId({
			kind: 'tren',
			area: root.area.code,
			subject: part.dataset,
			datasets,
			shown: shownTotals(root.area.code, part.dataset, root.periods),
		}),
		finding,
		subtitle,
		drawings: [{ heading: null, aside: null, ...drawTwice(drawTrend(input), text) }],
		multiples: false,
		notes: [{ title: chartText(language).howToRead, text: t.readTime }, ...newsNotes(marks, language, root.area.code)],
		table,
		tableSummary: chartText(language).rowSummary(String(table.rows.length), t.period.toLowerCase()),
		source,
		sourceLinks,
		actions,
		...simulatedTag(scene),
	}
}

function span(periods: readonly string[]): string {
	const [first = '', last = ''] = [periods[0], periods.at(-1)]
	return first === last ? first : `${first}–${last}`
}
