import { drawTwice } from '../charts/draw-twice.ts'
import { dotStrip } from '../charts/strip/dot-strip.ts'
import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { commonReference, figuresOf, hasNumber, isComplete } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { sourceOf } from '../facts/source-line.ts'
import { formatPeriod } from '../format/period.ts'
import { formatBare } from '../format/value.ts'
import { areaText } from '../i18n/area.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { sayRange } from '../sentences/range.ts'
import { speak } from '../sentences/speak.ts'
import { sayCautions } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { itemsChart } from './items-chart.ts'
import { stripNote } from './sibling-strip.ts'
import { stripInput } from './strip-input.ts'
import { childrenWithFigure, type StripItem } from './strip-item.ts'
import { stripTwin } from './strip-table.ts'

/** Fewer areas than this are read in the table below. */
const WORTH_DRAWING = 5

/**
 * What lies inside an area on one strip, one dot each, with the area's own figure as the upright; `null` with so few
 * dots that a table says it sooner, or where they all stand on one spot.
 */
export function childrenStrip(context: AreaContext, indicatorId: string): ChartContent | null {
	const { language, area, file } = context
	const indicator = readIndicator(indicatorId)
	const reference = commonReference(file.children, indicatorId)
	const items = reference ? childrenWithFigure(file, indicatorId, reference) : []
	const printed = new Set(items.map(({ figure }) => formatBare(figure.value, indicator, language)))
	if (!reference || items.length < WORTH_DRAWING || printed.size < 2) return null
	const own = figuresOf(file, indicatorId).find((figure) => figure.reference === reference && hasNumber(figure))
	// A count of the whole lies far off the scale of its parts.
	const upright = own && indicator.measure !== 'count' && isComplete(own) ? own.value : null
	const where = placeName(area)
	const noun = areaText(language).siblings[items[0]?.area.level ?? 'kecamatan']
	const finding = rangeFinding(items, indicator, noun, language)
	const subtitle = `${indicator.name[language]}, ${items.length} ${noun} ${language === 'id' ? 'di' : 'in'} ${where}, ${formatPeriod(reference, language)}`
	const input = stripInput(indicator, items, null, upright === null ? null : { name: where, value: upright }, language)
	const source = sourceOf([...items.map(({ figure }) => figure), ...(own && upright !== null ? [own] : [])])
	const about = { indicators: [indicatorId], areas: items.map((item) => item.area.code), periods: [reference] }
	const caution = sayCautions(source.datasets, ['survey'], about, language)
	const note = [stripNote(noun, indicator, caution, language), sayAbove(items, upright, where, noun, language)]
		.filter(Boolean)
		.join(' ')
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `isi-${indicatorId}`, twin: stripTwin }
	const drawing = drawTwice((width) => dotStrip(input, width), text)
	return itemsChart(
		{ kind: 'isi', area: area.code, indicator, items, focus: null, source, finding, subtitle, drawing, note },
		language,
	)
}

/** "Persentase penduduk miskin merentang dari 2,86 persen di Kota Batu sampai 20,61 persen di Sampang". */
export function rangeFinding(
	items: readonly StripItem[],
	indicator: Indicator,
	noun: string,
	language: Language,
): string {
	const peers = items.map(({ area, figure }) => ({ name: placeName(area), figure: speak(figure) }))
	return [indicator.name[language], sayRange(peers, noun, indicator, language)].filter(Boolean).join(' ')
}

/** How many of them lie above the figure of the whole. */
function sayAbove(
	items: readonly StripItem[],
	whole: number | null,
	where: string,
	noun: string,
	language: Language,
): string {
	if (whole === null) return ''
	const above = items.filter(({ figure }) => figure.value > whole).length
	return language === 'id'
		? `Garis tegak ialah ${where} secara keseluruhan: ${above} dari ${items.length} ${noun} di atasnya.`
		: `The upright is ${where} as a whole: ${above} of ${items.length} ${noun} lie above it.`
}
