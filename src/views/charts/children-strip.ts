import { dotStrip } from '../../charts/dot-strip.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { joinNames } from '../../sentences/join-names.ts'
import type { AreaContext } from '../area/area-context.ts'
import { commonReference, figuresOf, hasNumber, isComplete } from '../area/area-figures.ts'
import { placeName } from '../area/place-name.ts'
import type { ChartContent } from './chart-content.ts'
import { datasetsBehind } from './datasets-behind.ts'
import { shownItems } from './shown-figures.ts'
import { childrenWithFigure, type StripItem, stripInput, stripNote, stripTable, stripTwin } from './sibling-strip.ts'
import { chartActions, sourceLine } from './source-line.ts'

/** More areas than this at one end of a strip are counted, not named. */
const NAMED = 2

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
	const [first, last] = [items[0], items.at(-1)]
	if (!reference || items.length < WORTH_DRAWING || first?.figure.value === last?.figure.value) return null
	const own = figuresOf(file, indicatorId).find((figure) => figure.reference === reference && hasNumber(figure))
	// A count of the whole lies far off the scale of its parts.
	const upright = own && indicator.measure !== 'count' && isComplete(own) ? own.value : null
	const where = placeName(area)
	const noun = areaText(language).siblings[items[0]?.area.level ?? 'kecamatan']
	const finding = stripFinding(items, indicator, noun, language)
	const subtitle = `${indicator.name[language]}, ${items.length} ${noun} ${language === 'id' ? 'di' : 'in'} ${where}, ${formatPeriod(reference, language)}`
	const input = stripInput(indicator, items, null, upright === null ? null : { name: where, value: upright }, language)
	const datasets = datasetsBehind(items.map(({ figure }) => figure))
	const note = [stripNote(noun, indicator, language), sayAbove(items, upright, where, noun, language)].filter(Boolean)
	return {
		id: `isi-${indicatorId}`,
		figureId: figureId({
			kind: 'isi',
			area: area.code,
			subject: indicatorId,
			datasets,
			shown: shownItems(indicator, items),
		}),
		finding,
		subtitle,
		drawings: [
			{
				heading: null,
				aside: null,
				...drawTwice((width) => dotStrip(input, width), {
					title: subtitle,
					description: `${finding}.`,
					idPrefix: `isi-${indicatorId}`,
					twin: stripTwin,
				}),
			},
		],
		multiples: false,
		notes: [{ title: chartText(language).howToRead, text: note.join(' ') }],
		table: stripTable(indicator, items, null, language),
		tableSummary: chartText(language).tableSummary(String(items.length)),
		source: sourceLine(datasets, language),
		actions: chartActions(datasets, indicatorId, language),
	}
}

/** "Persentase penduduk miskin merentang dari 2,86% di Kota Batu sampai 20,61% di Sampang"; several areas at one end are counted. */
function stripFinding(items: readonly StripItem[], indicator: Indicator, noun: string, language: Language): string {
	const [first, last] = [items[0]?.figure.value ?? 0, items.at(-1)?.figure.value ?? 0]
	const at = (value: number) => {
		const text = formatValue(value, indicator, language)
		const there = items.filter(({ figure }) => formatValue(figure.value, indicator, language) === text)
		const names = there.map(({ area }) => placeName(area))
		const said = there.length > NAMED ? `${there.length} ${noun}` : joinNames(names, language)
		return `${text} ${language === 'id' ? 'di' : 'in'} ${said}`
	}
	const name = indicator.name[language]
	return language === 'id'
		? `${name} merentang dari ${at(last)} sampai ${at(first)}`
		: `${name} runs from ${at(last)} to ${at(first)}`
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
