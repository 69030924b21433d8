import { changeLimits, turnOf } from '../charts/map/change-classes.ts'
import type { MapArea } from '../charts/map/map-area.ts'
import { readIndicatorFile, readMap } from '../contract/read-generated.ts'
import { commonReference, figuresOf } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { shownFigures } from '../facts/shown-figures.ts'
import { chartActions, sourceOf, sourceText } from '../facts/source-line.ts'
import { identified } from '../figure-id/identified.ts'
import { titleOf } from '../format/area-name.ts'
import { capital } from '../format/first-letter.ts'
import { formatPeriod } from '../format/period.ts'
import { address, areaPath } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { recipientText } from '../i18n/recipients.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { MapFile } from '../schemas/map-file.ts'
import { commonSpan, type Span } from '../statistics/common-span.ts'
import { sayCautions } from './cautions.ts'
import { changeFinding } from './change-finding.ts'
import {
	type ChangeItem,
	type ChangeMeasure,
	changeItem,
	changeMeasure,
	changeOver,
	changeValues,
	comparableReferences,
} from './change-item.ts'
import { changeKey } from './change-key.ts'
import { changeList } from './change-list.ts'
import { changeMapText } from './change-map-text.ts'
import { changeNotes } from './change-notes.ts'
import { countPlaced, drawAreas, drawsShapes, mapLabel } from './draw-areas.ts'
import { LEAST_AREAS, type MapContent, type MapOptions } from './map.ts'
import { replacedNotes } from './replaced-note.ts'

/** A map of change with the line that opens it. */
export type ChangeMapContent = MapContent & { summary: string }

/** A map with fewer of its areas than this part compared would be one of gaps. */
const LEAST_PART = 0.5

type Scene = {
	parent: AreaFile
	file: MapFile
	indicator: Indicator
	span: Span
	measure: ChangeMeasure
	items: readonly ChangeItem[]
	limits: readonly number[]
	focus: string | null
	language: Language
}

/**
 * The areas inside an area by the change of one indicator over the longest span that most of them have in one series;
 * `null` where nobody placed them, where the indicator is a word, or where less than half of them can be compared.
 */
export function changeMap(
	parent: AreaFile,
	indicatorId: string,
	language: Language,
	{ focus, reference = commonReference(parent.children, indicatorId) }: MapOptions = {},
): ChangeMapContent | null {
	const file = readMap(parent.area.code)
	if (!file || !reference) return null
	const { indicator, areas } = readIndicatorFile(indicatorId)
	if (indicator.measure === 'category') return null
	const series = new Map(areas.map(({ area, figures }) => [area.code, figures]))
	const seriesOf = (code: string): readonly Figure[] => series.get(code) ?? []
	const span = commonSpan(
		parent.children.map(({ area }) => comparableReferences(seriesOf(area.code))),
		reference,
	)
	if (!span) return null
	const items = parent.children.map((child) => changeItem(child, seriesOf(child.area.code), span, indicator, language))
	const changes = items.flatMap(({ change }) => change ?? [])
	if (changes.length < Math.max(LEAST_AREAS, items.length * LEAST_PART)) return null
	const measure = changeMeasure(indicator, parent.children[0]?.area.level ?? indicator.lowestLevel, language)
	const limits = changeLimits(changes, measure.decimals)
	return content({ parent, file, indicator, span, measure, items, limits, focus: focus ?? null, language })
}

function content(scene: Scene): ChangeMapContent | null {
	const { parent, file, indicator, span, measure, items, limits, focus, language } = scene
	const t = changeMapText(language)
	const level = items[0]?.child.area.level
	if (!level) return null
	const siblings = areaText(language).siblings[level]
	const [from, to] = [formatPeriod(span.from, language), formatPeriod(span.to, language)]
	const where = placeName(parent.area)
	const withShapes = drawsShapes(file, indicator)
	const count = `${countPlaced(file, items, withShapes)} ${siblings}`
	const subtitle = t.subtitle(indicator.name[language], measure.unit, from, to, count, where)
	const finding = changeFinding(items, from, siblings, measure, language)
	const source = sourceOf(items.flatMap(({ figures }) => figures))
	const { datasets } = source
	const about = {
		indicators: [indicator.id],
		areas: items.map(({ child }) => child.area.code),
		periods: [span.from, span.to],
	}
	const caution = sayCautions(datasets, ['survey'], about, language)
	const simulated = datasets.some((dataset) => dataset.simulated)
	const drawing = drawAreas(
		file,
		items.map((item) => changeArea(item, scene)),
		withShapes,
		{
			title: subtitle,
			description: `${finding}.`,
			idPrefix: `mu-${indicator.id}-${parent.area.code.replaceAll('.', '')}`,
			simulated: simulated ? recipientText(language).label : undefined,
		},
	)
	if (!drawing) return null
	const list = changeList(items, measure, focus, referenceChange(scene), language)
	return {
		id: `peta-perubahan-${indicator.id}-${parent.area.code}`,
		...changeFigure(scene, datasets),
		summary: t.summary(from, to),
		finding,
		subtitle,
		drawing,
		key: changeKey(items, limits, measure, language),
		notes: [
			...changeNotes({ indicator, measure, limits, items, focus, caution, span: [from, to] }, language),
			...replacedNotes(indicator.id, language),
		],
		...list,
		listHead: {
			areas: capital(siblings),
			values: t.listHead(measure.unit, from, to),
		},
		...sourceText(source, language),
		simulated: simulated ? recipientText(language).tag : undefined,
		actions: chartActions(source, indicator.id, language),
	}
}

function changeArea(item: ChangeItem, { file, measure, limits, focus, language }: Scene): MapArea {
	const { area, hasPage } = item.child
	return {
		code: area.code,
		label: mapLabel(file, area),
		value: changeValues(item.change, measure, language),
		state: item.state,
		step: item.change === null ? null : turnOf(item.change, limits),
		focus: area.code === focus,
		round: area.kind === 'kota',
		spoken: `${titleOf(area, language)}: ${item.words}`,
		href: hasPage ? address(language, areaPath(area.code)) : null,
	}
}

/** The change of the area above, from its own figures: no mean of those inside. */
function referenceChange({ parent, indicator, span, measure }: Scene): { name: string; change: number } | null {
	const found = changeOver(figuresOf(parent, indicator.id), span, measure)
	return found === null ? null : { name: placeName(parent.area), change: found }
}

function changeFigure(
	{ parent, indicator, span, items }: Scene,
	datasets: Parameters<typeof identified>[0]['datasets'],
): ReturnType<typeof identified> {
	const usual = commonReference(parent.children, indicator.id)
	return identified({
		kind: 'peta-perubahan',
		area: parent.area.code,
		subject: span.to === usual ? indicator.id : `${indicator.id}@${span.to}`,
		datasets,
		shown: items.flatMap(({ child, figures }) => shownFigures(child.area.code, indicator, figures)),
	})
}
