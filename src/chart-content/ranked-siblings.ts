import { type RankedBarsInput, rankedBars } from '../charts/bars/ranked-bars.ts'
import { drawTwice } from '../charts/draw-twice.ts'
import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { figureAbove, figuresOf, newestNumberOf } from '../facts/area-figures.ts'
import { siblingPlace } from '../facts/peers.ts'
import { placeName } from '../facts/place-name.ts'
import { sourceOf } from '../facts/source-line.ts'
import { formatPeriod } from '../format/period.ts'
import { formatBare } from '../format/value.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import { sayPlaceOfArea } from '../sentences/standing.ts'
import { sayCautions } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { itemsChart } from './items-chart.ts'
import { childrenWithFigure, type StripItem } from './strip-item.ts'
import { stripTwin } from './strip-table.ts'

/**
 * The areas under the same parent as ranked bars, the highest `limit` of them and always this one;
 * the table twin holds them all. `null` with fewer than three.
 */
export function rankedSiblings(
	context: AreaContext,
	indicatorId: string,
	limit = Number.POSITIVE_INFINITY,
	period?: string,
): ChartContent | null {
	const { language, area, parent, file } = context
	const own = period
		? figuresOf(file, indicatorId).find((figure) => figure.period === period)
		: newestNumberOf(file, indicatorId)
	const newest = newestNumberOf(file, indicatorId)
	if (!own || own.value === null || !newest || !parent || own.reference !== newest.reference) return null
	const indicator = readIndicator(indicatorId)
	const items = childrenWithFigure(parent, indicatorId, own.reference)
	if (items.length < 3) return null
	const shown = items.filter(({ area: one }, index) => index < limit || one.code === area.code)
	const where = placeName(parent.area)
	const siblings = areaText(language).siblings[area.level]
	const when = formatPeriod(own.reference, language)
	const place = siblingPlace(context, indicator, own, true)
	const finding = place ? sayPlaceOfArea(placeName(area), place) : where
	// This area is shown whatever its place; where it is not among the highest, the words say so.
	const also = shown.length > limit ? ` ${language === 'id' ? 'dan' : 'and'} ${placeName(area)}` : ''
	const top = Math.min(limit, shown.length)
	const which =
		shown.length < items.length
			? language === 'id'
				? `${top} teratas${also} dari ${items.length}`
				: `top ${top}${also} of ${items.length}`
			: String(items.length)
	const subtitle = `${indicator.name[language]}, ${which} ${siblings} ${language === 'id' ? 'di' : 'in'} ${where}, ${when}`
	const reference = own.comparison?.parent
	const input: RankedBarsInput = {
		rows: shown.map((item) => ({
			name: placeName(item.area),
			value: item.figure.value,
			status: item.figure.status,
			focus: item.area.code === area.code,
		})),
		reference: reference ? { name: where, value: reference.value } : null,
		showRanks: true,
		formatValue: (value) => formatBare(value, indicator, language),
		missingLabel: chartText(language).missing,
	}
	const source = sourceOf([...items.map(({ figure }) => figure), ...figureAbove(parent, indicatorId, own)])
	const text = {
		title: subtitle,
		description: `${finding}.`,
		idPrefix: `r-${indicatorId}-${area.code.replaceAll('.', '')}`,
		twin: { ...stripTwin, cellOf: (_: number, item: number) => [items.indexOf(shown[item] as StripItem), 2] as const },
	}
	const drawing = drawTwice((width) => rankedBars(input, width), text)
	const about = { indicators: [indicatorId], areas: items.map((item) => item.area.code), periods: [own.reference] }
	const note = rankNote(where, sayCautions(source.datasets, ['survey'], about, language), language)
	return itemsChart(
		{
			kind: 'peringkat',
			area: area.code,
			indicator,
			items,
			focus: area.code,
			source,
			finding,
			subtitle,
			drawing,
			note,
		},
		language,
	)
}

function rankNote(where: string, caution: string, language: Language): string {
	const reading =
		language === 'id'
			? `Batang paling kuat ialah ${where} secara keseluruhan. Wilayah dengan angka yang sama berbagi peringkat.`
			: `The strongest bar is ${where} as a whole. Areas with the same figure share a rank.`
	return [reading, caution].filter(Boolean).join(' ')
}
