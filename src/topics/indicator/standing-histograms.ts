import type { HeadedDrawing, Table } from '../../chart-content/chart-content.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { type Bin, binLimits, binned, histogram } from '../../charts/histogram.ts'
import { readIndicators } from '../../contract/read-generated.ts'
import { namedArea } from '../../facts/named-area.ts'
import { placeName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { axisDecimals } from '../../format/axis-decimals.ts'
import { categoryWord } from '../../format/category-word.ts'
import { formatNumber } from '../../format/number.ts'
import { formatBare, formatValue } from '../../format/value.ts'
import { chartText } from '../../i18n/chart.ts'
import { indexParts } from '../../plan/relations.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { median } from '../../statistics/median.ts'
import type { Standing } from './standing-groups.ts'
import { standingText } from './standing-text.ts'

/** Histograms of a standing, one a group, with the table they share: a row a range, a column a group. */
export type StandingHistograms = {
	drawings: HeadedDrawing[]
	table: Table
	tableSummary: string
	reading: string
}

/** Hundreds of areas by what range their figures lie in; every group on the same axis, with the limits of its classes. */
export function standingHistograms(
	{ groups }: Standing,
	indicator: Indicator,
	noun: string,
	language: Language,
): StandingHistograms {
	const t = standingText(language)
	const values = groups.map(({ items }) => items.map(({ figure }) => figure.value))
	const limits = binLimits(values.flat())
	const bins = values.map((some) => binned(some, limits))
	const most = Math.max(...bins.flat().map(({ count }) => count))
	const classes = indexParts(readIndicators(), indicator)?.classes
	const drawings = groups.map(({ within }, index) =>
		drawingOf(
			{ within, values: values[index] ?? [], bins: bins[index] ?? [], most, column: index + 1 },
			indicator,
			language,
		),
	)
	return {
		drawings,
		table: {
			columns: [
				{ label: t.range },
				...groups.map(({ within }) => ({ label: placeName(namedArea(within).area), numeric: true })),
			],
			rows: limits.slice(0, -1).map((from, row) => ({
				cells: [
					t.fromTo(formatBare(from, indicator, language), formatBare(limits[row + 1] ?? from, indicator, language)),
					...bins.map((some) => formatNumber(some[row]?.count ?? 0, 0, language)),
				],
			})),
		},
		tableSummary: chartText(language).rowSummary(String(limits.length - 1), t.ranges),
		reading: [t.bars(noun), classes?.limits?.length ? t.limits : '', t.ringed].filter(Boolean).join(' '),
	}
}

type Group = { within: string; values: readonly number[]; bins: readonly Bin[]; most: number; column: number }

function drawingOf(
	{ within, values, bins, most, column }: Group,
	indicator: Indicator,
	language: Language,
): HeadedDrawing {
	const t = standingText(language)
	const classes = indexParts(readIndicators(), indicator)?.classes
	const heading = titleOf(namedArea(within).area, language)
	const say = (count: number) => formatNumber(count, 0, language)
	const aside = t.aside(say(values.length), formatValue(median(values) ?? 0, indicator, language))
	const input = {
		bins,
		most,
		limits: classes?.limits ?? [],
		classNames: (classes?.categories ?? []).map(categoryWord),
		formatValue: (value: number) => formatBare(value, indicator, language),
		formatAxis: (value: number) => formatNumber(value, axisDecimals(value), language),
		axisUnit: indicator.unit === 'persen' ? '%' : '',
		formatCount: say,
	}
	return {
		heading,
		aside,
		...drawTwice((width) => histogram(input, width), {
			title: `${indicator.name[language]}, ${heading}`,
			description: `${aside}.`,
			idPrefix: `n-${within.replaceAll('.', '')}`,
			twin: { cellOf: (_, item) => [item, column] },
		}),
	}
}
