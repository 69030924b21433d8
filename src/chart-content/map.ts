import type { Drawing } from '../charts/draw-twice.ts'
import { isGraded, type MapArea } from '../charts/map/map-area.ts'
import { type MapClasses, stepOf } from '../charts/map/map-classes.ts'
import { readIndicator, readMap } from '../contract/read-generated.ts'
import { commonReference, figuresOf, isComplete } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { shownFigures } from '../facts/shown-figures.ts'
import { chartActions, sourceOf, sourceText } from '../facts/source-line.ts'
import { identified } from '../figure-id/identified.ts'
import { capital } from '../format/first-letter.ts'
import { roundTo } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { unitName } from '../format/value.ts'
import { address, areaPath } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { mapText } from '../i18n/map.ts'
import { recipientText } from '../i18n/recipients.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { MapFile } from '../schemas/map-file.ts'
import { joinNames } from '../sentences/join-names.ts'
import type { ChartNote } from './chart-content.ts'
import { countPlaced, drawAreas, drawsShapes, mapLabel } from './draw-areas.ts'
import { mapFinding } from './map-finding.ts'
import { type MapItem, type MapMeasure, mapItems, spokenItem, tileValues } from './map-item.ts'
import { type MapRow, mapRows } from './map-list.ts'
import { type KeyEntry, mapKey, mapScale, sayMethod } from './map-scale.ts'
import { replacedNotes } from './replaced-note.ts'

/** Everything a map says, with the list of the same areas. */
export type MapContent = {
	id: string
	/** What it is cited and checked by. */
	figureId: string
	/** What it measures, told to who checks its id; nothing where it counts recipients. */
	measures?: string
	finding: string
	subtitle: string
	drawing: Drawing
	key: readonly KeyEntry[]
	notes: readonly ChartNote[]
	rows: readonly MapRow[]
	/** What heads the list: the areas, and the unit with the period. */
	listHead: { areas: string; values: string }
	source: string
	/** The words of the source that lead to a dataset. */
	sourceLinks?: readonly { text: string; href: string }[]
	/** The words of the tag over simulated data. */
	simulated?: string | undefined
	/** Where zero lies along the bars of the list, 0 to 100, on a map of change: its colours part there. */
	zero?: number | undefined
	actions: readonly { label: string; href: string }[]
}

export type MapOptions = {
	/** The page's own area, ringed on the map. */
	focus?: string | undefined
	/** The period of the figures; by default the one most areas share. */
	reference?: string | undefined
}

/** Two areas are compared in a sentence, not on a map. */
export const LEAST_AREAS = 3

/**
 * The areas inside an area on a map, by one indicator; `null` where nobody placed them, where the indicator is a word,
 * or where fewer than three have a figure.
 */
export function childrenMap(
	parent: AreaFile,
	indicatorId: string,
	language: Language,
	{ focus, reference = commonReference(parent.children, indicatorId) }: MapOptions = {},
): MapContent | null {
	const indicator = readIndicator(indicatorId)
	const file = readMap(parent.area.code)
	const level = parent.children[0]?.area.level
	if (!file || !reference || !level || indicator.measure === 'category') return null
	const items = mapItems(parent.children, indicator, reference, language)
	if (items.filter(({ value }) => value !== null).length < LEAST_AREAS) return null
	const classes = mapScale(items, indicator)
	const siblings = areaText(language).siblings[level]
	const [where, when] = [placeName(parent.area), formatPeriod(reference, language)]
	const withShapes = drawsShapes(file, indicator)
	const count = `${countPlaced(file, items, withShapes)} ${siblings}`
	const subtitle = `${indicator.name[language]}, ${count} ${language === 'id' ? 'di' : 'in'} ${where}, ${when}`
	const finding = mapFinding(items, indicator, siblings, language)
	const own = items.find(({ child }) => child.area.code === focus)
	const above = parentFigure(parent, indicator, reference)
	const children = parent.children.flatMap(({ newest }) => newest[indicatorId] ?? [])
	const source = sourceOf(above ? [...children, above.figure] : children)
	const { datasets } = source
	const simulated = datasets.some((dataset) => dataset.simulated)
	const t = mapText(language)
	const areas = items.map((item) =>
		mapArea(item, classes, indicator, focus ?? null, language, mapLabel(file, item.child.area)),
	)
	const drawing = drawAreas(file, areas, withShapes, {
		title: `${withShapes ? t.shapes(count, where) : t.tiles(count, where)}: ${indicator.name[language]}, ${when}`,
		description: `${finding}.`,
		idPrefix: `m-${indicatorId}-${parent.area.code.replaceAll('.', '')}`,
		simulated: simulated ? recipientText(language).label : undefined,
	})
	if (!drawing) return null
	return {
		id: `peta-${indicatorId}-${parent.area.code}`,
		...identified({
			kind: 'peta',
			area: parent.area.code,
			// A map of another period than the usual one is a figure of its own.
			subject:
				reference === commonReference(parent.children, indicatorId) ? indicatorId : `${indicatorId}@${reference}`,
			datasets,
			shown: parent.children.flatMap(({ area, newest }) => {
				const figure = newest[indicatorId]
				return figure?.reference === reference ? shownFigures(area.code, indicator, [figure]) : []
			}),
		}),
		finding,
		subtitle,
		drawing,
		key: mapKey(classes, items, indicator, language),
		notes: [
			{ title: t.howToRead, text: note(file, items, classes, indicator, own, language) },
			...replacedNotes(indicatorId, language),
		],
		rows: mapRows(items, indicator, focus ?? null, above, language),
		listHead: {
			areas: capital(siblings),
			values: `${unitName(indicator.unit, language)}, ${when}`,
		},
		...sourceText(source, language),
		simulated: simulated ? recipientText(language).tag : undefined,
		actions: chartActions(source, indicatorId, language),
	}
}

/** An area with its class and the link to its page. */
export function mapArea(
	item: MapItem,
	classes: MapClasses,
	indicator: MapMeasure,
	focus: string | null,
	language: Language,
	label: string,
): MapArea {
	const { area, hasPage } = item.child
	const graded = item.value !== null && isGraded(item.state)
	return {
		code: area.code,
		label,
		value: tileValues(item.value, indicator, language),
		state: item.state,
		step: graded ? stepOf(roundTo(item.value ?? 0, indicator.decimals), classes) : null,
		focus: area.code === focus,
		round: area.kind === 'kota',
		spoken: spokenItem(item, language),
		href: hasPage ? address(language, areaPath(area.code)) : null,
	}
}

function note(
	file: MapFile,
	items: readonly MapItem[],
	classes: MapClasses,
	indicator: Indicator,
	own: MapItem | undefined,
	language: Language,
): string {
	const t = mapText(language)
	const level = items[0]?.child.area.level
	const drawn = drawsShapes(file, indicator) ? t.shapeNote : level === 'kecamatan' ? t.kecamatanNote : t.tileNote
	const missing = items.filter(({ child }) => file.withoutShape.includes(child.area.code))
	return [
		drawn,
		t.stronger,
		sayMethod(classes, language),
		own ? t.focusNote(placeName(own.child.area)) : '',
		missing.length > 0
			? t.withoutShape(
					joinNames(
						missing.map(({ child }) => placeName(child.area)),
						language,
					),
				)
			: '',
	]
		.filter((sentence) => sentence !== '')
		.join(' ')
}

/** The figure of the area above, of the same period and complete; it is a rate over all, never a mean of the rates. */
function parentFigure(
	parent: AreaFile,
	indicator: Indicator,
	reference: string,
): { name: string; value: number; figure: Figure } | null {
	if (indicator.measure === 'count' || indicator.measure === 'area') return null
	const figure = figuresOf(parent, indicator.id).find((one) => one.reference === reference && isComplete(one))
	if (!figure || figure.value === null || figure.status === 'U') return null
	return { name: placeName(parent.area), value: figure.value, figure }
}
