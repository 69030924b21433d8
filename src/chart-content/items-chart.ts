import { shownItems } from '../facts/shown-figures.ts'
import { chartActions, type Source, sourceText } from '../facts/source-line.ts'
import { identified } from '../figure-id/identified.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { ChartContent, HeadedDrawing } from './chart-content.ts'
import { replacedNotes } from './replaced-note.ts'
import type { StripItem } from './strip-item.ts'
import { stripTable } from './strip-table.ts'

/** What the charts of one indicator over many areas differ in. */
export type ItemsChart = {
	/** What kind of chart it is: the start of its id. */
	kind: string
	/** Code of the area on whose page it stands. */
	area: string
	indicator: Indicator
	items: readonly StripItem[]
	/** The area that is marked in the table; `null` where none is. */
	focus: string | null
	source: Source
	finding: string
	subtitle: string
	drawing: Pick<HeadedDrawing, 'wide' | 'narrow'>
	/** How to read it. */
	note: string
}

/** A drawing of one indicator over many areas, in its frame: with its id, its table, its source and what can be done. */
export function itemsChart(chart: ItemsChart, language: Language): ChartContent {
	const { kind, area, indicator, items, focus, source, finding, subtitle, drawing, note } = chart
	const t = chartText(language)
	return {
		id: `${kind}-${indicator.id}`,
		...identified({
			kind,
			area,
			subject: indicator.id,
			datasets: source.datasets,
			shown: shownItems(indicator, items),
		}),
		finding,
		subtitle,
		drawings: [{ heading: null, aside: null, ...drawing }],
		multiples: false,
		notes: [{ title: t.howToRead, text: note }, ...replacedNotes(indicator.id, language)],
		table: stripTable(indicator, items, focus, language),
		tableSummary: t.tableSummary(String(items.length)),
		...sourceText(source, language),
		actions: chartActions(source, indicator.id, language),
	}
}
