import type { ChartContent } from '../../chart-content/chart-content.ts'
import { rankedBars } from '../../charts/bars/ranked-bars.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { lowerFirst } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { DistrictFile } from '../../schemas/district-file.ts'
import { rangeSentence } from '../recipients/range-sentence.ts'
import { totalTwin } from '../recipients/recipient-tables.ts'
import { sumAt } from './district-count.ts'
import { districtDatasets, districtSource } from './district-source.ts'
import { type ComparedCount, comparisonTable } from './district-tables.ts'
import { districtText } from './district-text.ts'
import { shownSums } from './shown-sums.ts'

/** Fewest districts with a published sum that are drawn beside each other. */
export const FEWEST_SHOWN = 2

export type DistrictChartInput = {
	peers: readonly DistrictFile[]
	compared: ComparedCount
	regency: string
	language: Language
	/** Id of the district of the page. */
	me?: string
}

/** Bars of all districts of a regency, suppressed ones hatched; `null` where fewer than two sums are published. */
export function districtChart({ peers, compared, regency, language, me }: DistrictChartInput): ChartContent | null {
	const { count, period, of } = compared
	const t = chartText(language)
	const rows = peers.map(({ district }, index) => {
		const own = of[index]
		const sum = own && sumAt(own, period)
		const status = sum?.status ?? ('O' as const)
		return { name: district.name[language], value: sum?.value ?? null, status, focus: district.id === me }
	})
	if (rows.filter(({ value }) => value !== null).length < FEWEST_SHOWN) return null
	const subtitle = `${count.subject} per dapil, ${regency}, ${formatPeriod(period, language)}`
	const say = (value: number) => `${count.format(value)} ${count.unit}`
	const finding = `${count.name}: ${lowerFirst(rangeSentence(rows, { noun: 'dapil', say, language }))}`
	const input = {
		rows,
		even: me === undefined,
		formatValue: count.format,
		missingLabel: t.noData,
		suppressedLabel: t.suppressed,
		simulatedLabel: count.simulated ? recipientText(language).label : undefined,
	}
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `dp-${count.id}`, twin: totalTwin() }
	return {
		id: `dapil-${count.id}`,
		figureId: figureId({
			kind: 'dapil',
			area: me ?? peers[0]?.regency.code ?? '',
			subject: count.id,
			datasets: districtDatasets([count]),
			shown: shownSums(peers, compared),
		}),
		finding,
		subtitle,
		drawings: [{ heading: null, aside: null, ...drawTwice((width) => rankedBars(input, width), text) }],
		multiples: false,
		notes: [
			{ title: t.howToRead, text: recipientText(language).readPlace },
			{ title: districtText(language).careful, text: districtText(language).unequal },
		],
		table: comparisonTable(peers, [compared], language, me),
		tableSummary: t.rowSummary(String(rows.length), 'dapil'),
		...districtSource([count], language),
		...(count.simulated ? { simulated: recipientText(language).tag } : {}),
	}
}
