import type { ChartContent } from '../../chart-content/chart-content.ts'
import { rankedBars } from '../../charts/bars/ranked-bars.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { placeName } from '../../facts/place-name.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import { levelNoun, type ProgrammeScene, programmePlace, programmeSubject, simulatedTag } from './programme-scene.ts'
import { placesTable } from './programme-tables.ts'
import { rangeSentence } from './range-sentence.ts'
import { sayCount } from './recipient-sentence.ts'
import { recipientSource } from './recipient-source.ts'
import { at, totalTwin } from './recipient-tables.ts'
import { shownTotals } from './shown-totals.ts'

/** Fewest and most areas that bars are drawn of. */
const FEWEST_BARS = 3
const MOST_BARS = 40

/** Bars of the areas directly inside; no order is claimed among figures of which some are hidden. */
export function programmeRanking(scene: ProgrammeScene): ChartContent[] {
	const { part, period, children, language } = scene
	if (children.length < FEWEST_BARS || children.length > MOST_BARS) return []
	const t = chartText(language)
	const rows = children.map((child) => {
		const total = at(child, period)?.total
		return { name: placeName(child.area), value: total?.value ?? null, status: total?.status ?? ('O' as const) }
	})
	const noun = levelNoun(children, language)
	const subtitle = `${programmeSubject(scene)} per ${noun}, ${programmePlace(scene)}, ${formatPeriod(period, language)}`
	const say = (value: number) => sayCount(value, part.measure, language)
	const finding = rangeSentence(rows, { noun, say, language })
	const input = {
		rows,
		even: true,
		formatValue: (value: number) => formatNumber(value, 0, language),
		missingLabel: t.noData,
		suppressedLabel: t.suppressed,
		simulatedLabel: part.simulated ? recipientText(language).label : undefined,
	}
	const { source, sourceLinks, actions, datasets } = recipientSource(part.dataset, language)
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `pl-${part.dataset}`, twin: totalTwin(1) }
	return [
		{
			id: `tempat-${part.dataset}`,
			figureId: figureId({
				kind: 'tempat',
				area: part.root,
				subject: part.dataset,
				datasets,
				shown: children.flatMap((child) =>
					shownTotals(
						child.area.code,
						part.dataset,
						child.periods.filter((one) => one.period === period),
					),
				),
			}),
			finding,
			subtitle,
			drawings: [{ heading: null, aside: null, ...drawTwice((width) => rankedBars(input, width), text) }],
			multiples: false,
			notes: [{ title: t.howToRead, text: recipientText(language).readPlace }],
			table: placesTable(scene, [])?.table ?? { columns: [], rows: [] },
			tableSummary: t.rowSummary(String(rows.length), noun),
			source,
			sourceLinks,
			actions,
			...simulatedTag(scene),
		},
	]
}
