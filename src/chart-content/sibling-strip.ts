import { drawTwice } from '../charts/draw-twice.ts'
import { dotStrip } from '../charts/strip/dot-strip.ts'
import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { figureAbove, newestNumberOf } from '../facts/area-figures.ts'
import { isOfDesaOnly } from '../facts/desa-only.ts'
import { siblingPlace } from '../facts/peers.ts'
import { placeName } from '../facts/place-name.ts'
import { sourceOf } from '../facts/source-line.ts'
import { areaText } from '../i18n/area.ts'
import { mapText } from '../i18n/map.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { sayPlaceOfArea } from '../sentences/standing.ts'
import { mapHref } from './area-maps.ts'
import { sayCautions } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { itemsChart } from './items-chart.ts'
import { siblingCaption, stripInput } from './strip-input.ts'
import { childrenWithFigure } from './strip-item.ts'
import { stripTwin } from './strip-table.ts'

/** All siblings of an area on one strip, this area and the parent marked; `null` with fewer than three. */
export function siblingStrip(context: AreaContext, indicatorId: string): ChartContent | null {
	const { language, area, parent, file } = context
	const own = newestNumberOf(file, indicatorId)
	if (!own || !parent) return null
	const indicator = readIndicator(indicatorId)
	const items = childrenWithFigure(parent, indicatorId, own.reference)
	if (items.length < 3) return null
	const siblings = areaText(language).siblings[area.level]
	const where = placeName(parent.area)
	const place = siblingPlace(context, indicator, own, true)
	const subtitle = siblingCaption(
		{ indicator, siblings: items, parent: parent.area, reference: own.reference },
		language,
	)
	const finding = place ? sayPlaceOfArea(placeName(area), place) : subtitle
	const source = sourceOf([...items.map(({ figure }) => figure), ...figureAbove(parent, indicatorId, own)])
	const reference = own.comparison?.parent ? { name: where, value: own.comparison.parent.value } : null
	const input = stripInput(indicator, items, area.code, reference, language)
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `s-${indicatorId}`, twin: stripTwin }
	const drawing = drawTwice((width) => dotStrip(input, width), text)
	const about = { indicators: [indicatorId], areas: items.map((item) => item.area.code), periods: [own.reference] }
	const note = stripNote(siblings, indicator, sayCautions(source.datasets, ['survey'], about, language), language)
	const chart = itemsChart(
		{
			kind: 'sebaran',
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
	const map = mapHref(parent, indicatorId, language)
	return map === null ? chart : { ...chart, actions: [...chart.actions, { label: mapText(language).onMap, href: map }] }
}

/**
 * How to read a strip, what it leaves out, and what its datasets caution about.
 * @param caution in the words of the datasets; empty where there is none
 */
export function stripNote(siblings: string, indicator: Indicator, caution: string, language: Language): string {
	const dots =
		language === 'id'
			? `Setiap titik mewakili satu ${siblings}; titik bertumpuk karena angkanya berdekatan.`
			: `One dot is one of the ${siblings}; dots stack where figures lie close.`
	const desaOnly = language === 'id' ? 'Kelurahan tidak dinilai.' : 'Kelurahan are not assessed.'
	return [dots, isOfDesaOnly(indicator) ? desaOnly : '', caution].filter(Boolean).join(' ')
}
