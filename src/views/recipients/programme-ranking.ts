import { drawTwice } from '../../charts/draw-twice.ts'
import { rankedBars } from '../../charts/ranked-bars.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import { placeName } from '../area/place-name.ts'
import type { ChartContent } from '../charts/chart-content.ts'
import { levelNoun, type ProgrammeScene, placeOf, simulatedTag, subjectOf } from './programme-scene.ts'
import { placesTable } from './programme-tables.ts'
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
	const subtitle = `${subjectOf(scene)} per ${noun}, ${placeOf(scene)}, ${formatPeriod(period, language)}`
	const finding = rankingSentence(scene, rows, noun)
	const input = {
		rows,
		even: true,
		formatValue: (value: number) => formatNumber(value, 0, language),
		missingLabel: t.noData,
		suppressedLabel: t.suppressed,
		simulatedLabel: part.simulated ? recipientText(language).label : undefined,
	}
	const { source, actions, datasets } = recipientSource(part.dataset, language)
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
			actions,
			...simulatedTag(scene),
		},
	]
}

type PlaceRow = { name: string; value: number | null; status: 'A' | 'Q' | 'O' }

function rankingSentence({ part, language }: ProgrammeScene, rows: readonly PlaceRow[], noun: string): string {
	const shown = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
	const hidden = rows.length - shown.length
	const sorted = shown.toSorted((a, b) => b.value - a.value)
	const [most, least] = [sorted[0], sorted.at(-1)]
	if (!most || !least)
		return language === 'id' ? `Angka setiap ${noun} disamarkan` : `The figures of every ${noun} are suppressed`
	const say = (value: number) => sayCount(value, part.measure, language)
	if (hidden > 0) {
		return language === 'id'
			? `Angka ${shown.length} dari ${rows.length} ${noun} terbit: dari ${say(least.value)} di ${least.name} sampai ${say(most.value)} di ${most.name}`
			: `Figures of ${shown.length} of ${rows.length} ${noun} are published: from ${say(least.value)} in ${least.name} to ${say(most.value)} in ${most.name}`
	}
	return language === 'id'
		? `Dari ${say(least.value)} di ${least.name} sampai ${say(most.value)} di ${most.name}`
		: `From ${say(least.value)} in ${least.name} to ${say(most.value)} in ${most.name}`
}
