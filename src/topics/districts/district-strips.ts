import type { ChartContent, HeadedDrawing } from '../../chart-content/chart-content.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { dotStrip } from '../../charts/strip/dot-strip.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { lowerFirst } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { DistrictFile } from '../../schemas/district-file.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { rangeSentence } from '../recipients/range-sentence.ts'
import { FEWEST_SHOWN } from './district-chart.ts'
import { sumAt } from './district-count.ts'
import { districtDatasets, districtSource } from './district-source.ts'
import { type ComparedCount, comparisonTable } from './district-tables.ts'
import { districtText } from './district-text.ts'
import { shownSums } from './shown-sums.ts'

/** The districts of a regency, and what they are compared by. */
export type DistrictStripsInput = {
	peers: readonly DistrictFile[]
	all: readonly ComparedCount[]
	/** Part of the chart's id: "program". */
	id: string
	regency: string
	language: Language
}

/**
 * All districts of a regency as dots, a strip for each count on an axis of its own from zero: counts of different
 * things are never set on one scale. `null` where no count has two published sums.
 */
export function districtStrips({ peers, all, id, regency, language }: DistrictStripsInput): ChartContent | null {
	const drawn = all.filter((compared) => shownOf(peers, compared).length >= FEWEST_SHOWN)
	const [first] = drawn
	if (!first) return null
	const t = chartText(language)
	const counts = drawn.map(({ count }) => count)
	const simulated = counts.some((count) => count.simulated)
	return {
		id: `titik-${id}`,
		figureId: figureId({
			kind: 'dapil-titik',
			area: peers[0]?.regency.code ?? '',
			subject: id,
			datasets: districtDatasets(counts),
			shown: drawn.flatMap((compared) => shownSums(peers, compared)),
		}),
		finding: `${first.count.name}: ${lowerFirst(findingOf(peers, first, language))}`,
		subtitle: districtText(language).strips(counts.map(({ name }) => name).join(', '), regency),
		drawings: drawn.map((compared, index) => stripOf(peers, compared, index + 1, regency, language)),
		multiples: false,
		notes: [
			{ title: t.howToRead, text: [districtText(language).readStrips, ...leftOut(all, drawn, language)].join(' ') },
			{ title: districtText(language).careful, text: districtText(language).unequal },
		],
		table: comparisonTable(peers, drawn, language),
		tableSummary: t.rowSummary(String(peers.length), 'dapil'),
		...districtSource(counts, language),
		...(simulated ? { simulated: recipientText(language).tag } : {}),
	}
}

/** Names the counts that have no strip, so that nobody takes those drawn for all. */
function leftOut(all: readonly ComparedCount[], drawn: readonly ComparedCount[], language: Language): string[] {
	const names = all.filter((one) => !drawn.includes(one)).map(({ count }) => count.name)
	return names.length === 0 ? [] : [districtText(language).leftOut(joinNames(names, language))]
}

/** The districts with a published sum in the period compared. */
function shownOf(peers: readonly DistrictFile[], { of, period }: ComparedCount): DistrictFile[] {
	return peers.filter((_, index) => {
		const own = of[index]
		return own !== undefined && typeof sumAt(own, period)?.value === 'number'
	})
}

function findingOf(peers: readonly DistrictFile[], { count, period, of }: ComparedCount, language: Language): string {
	const rows = peers.map(({ district }, index) => {
		const sum = of[index] && sumAt(of[index], period)
		return { name: district.name[language], value: sum?.value ?? null, status: sum?.status ?? 'O' }
	})
	return rangeSentence(rows, { noun: 'dapil', say: (value) => `${count.format(value)} ${count.unit}`, language })
}

/** One strip; its figures stand in a column of the table. */
function stripOf(
	peers: readonly DistrictFile[],
	compared: ComparedCount,
	column: number,
	regency: string,
	language: Language,
): HeadedDrawing {
	const { count, period, of } = compared
	const items = peers.map(({ district }, index) => {
		const sum = of[index] && sumAt(of[index], period)
		const name = district.name[language]
		return { name: [name, name.replace(/^Dapil /, '')], value: sum?.value ?? null, status: sum?.status, label: true }
	})
	const input = {
		items,
		formatValue: count.format,
		formatAxis: count.format,
		missingLabel: chartText(language).noData,
		suppressedLabel: chartText(language).suppressed,
		simulatedLabel: count.simulated ? recipientText(language).label : undefined,
	}
	const heading = `${count.name}, ${formatPeriod(period, language)}`
	const caption = `${count.subject} per dapil, ${regency}, ${formatPeriod(period, language)}`
	return {
		heading,
		aside: count.unit,
		caption,
		...drawTwice((width) => dotStrip(input, width), {
			title: caption,
			description: `${findingOf(peers, compared, language)}.`,
			idPrefix: `dt-${count.id}`,
			twin: { cellOf: (_, item) => [item, column] },
		}),
	}
}
