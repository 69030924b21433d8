import { countPlaced, drawAreas, mapLabel } from '../../chart-content/draw-areas.ts'
import { LEAST_AREAS, type MapContent, mapArea } from '../../chart-content/map.ts'
import { mapFinding } from '../../chart-content/map-finding.ts'
import type { MapItem, MapMeasure } from '../../chart-content/map-item.ts'
import { mapRows } from '../../chart-content/map-list.ts'
import { mapKey, mapScale, sayMethod } from '../../chart-content/map-scale.ts'
import type { MapClasses } from '../../charts/map/map-classes.ts'
import { readArea, readMap } from '../../contract/read-generated.ts'
import { placeName } from '../../facts/place-name.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { shownFigure } from '../../figure-id/shown-figure.ts'
import { capital, lowerFirst } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import { areaText } from '../../i18n/area.ts'
import { mapText } from '../../i18n/map.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { RecipientAreaFile } from '../../schemas/recipient-files.ts'
import { ranks } from '../../statistics/ranks.ts'
import { districtText } from '../districts/district-text.ts'
import type { KnownSeries } from './known-series.ts'
import { nameInSentence, shortName } from './programme-name.ts'
import { recipientSource } from './recipient-source.ts'
import { isInvented } from './simulation.ts'

type Child = RecipientAreaFile['children'][number]

/**
 * The areas inside an area on a map, by the newest totals of the programme of which most of them are published, the
 * first of several in the register. `null` where nobody placed the areas, or where fewer than three totals are
 * published. Classes, ranks and sentences come from published totals alone; a suppressed one bears its mark.
 */
export function recipientMap(
	file: RecipientAreaFile,
	known: readonly KnownSeries[],
	language: Language,
): MapContent | null {
	const map = readMap(file.area.code)
	const level = file.children[0]?.area.level
	const shown = mostPublished(file, known)
	if (!map || !level || !shown) return null
	const { programme, series } = shown.known
	const measure: MapMeasure = { id: programme.id, unit: shown.unit, measure: 'count', decimals: 0 }
	const items = itemsOf(file.children, programme.id, shown.period, measure, language)
	if (items.filter(({ value }) => value !== null).length < LEAST_AREAS) return null
	const classes = mapScale(items, measure)
	const siblings = areaText(language).siblings[level]
	const [where, when] = [placeName(file.area), formatPeriod(shown.period, language)]
	const name = nameInSentence(programme, language)
	const unit = recipientText(language).units[series.measure]
	const subject = language === 'id' ? `${capital(unit)} penerima ${name}` : `Recipients of ${name} (${unit})`
	const count = `${countPlaced(map, items, false)} ${siblings}`
	const subtitle = `${subject}, ${count} ${language === 'id' ? 'di' : 'in'} ${where}, ${when}`
	const finding = `${shortName(programme, language)}: ${lowerFirst(mapFinding(items, measure, siblings, language))}`
	const drawing = drawAreas(
		map,
		items.map((item) => mapArea(item, classes, measure, null, language, mapLabel(map, item.child.area))),
		false,
		{
			title: `${mapText(language).tiles(count, where)}: ${subject}, ${when}`,
			description: `${finding}.`,
			idPrefix: `mp-${programme.id}`,
			simulated: series.simulated ? recipientText(language).label : undefined,
		},
	)
	if (!drawing) return null
	const { source, sourceLinks, actions, datasets } = recipientSource(series.dataset, language)
	return {
		id: `peta-penerima-${programme.id}`,
		figureId: figureId({
			kind: 'peta-penerima',
			area: file.area.code,
			subject: programme.id,
			datasets,
			shown: file.children.flatMap(({ area, totals }) => {
				const total = totals[programme.id]
				return total?.period === shown.period ? shownFigure(area.code, programme.id, total.period, total) : []
			}),
		}),
		finding,
		subtitle,
		drawing,
		key: mapKey(classes, items, measure, language),
		notes: [
			{ title: mapText(language).howToRead, text: reading(file, classes, language) },
			{ title: districtText(language).careful, text: recipientText(language).unequalAreas },
		],
		rows: mapRows(items, measure, null, null, language),
		listHead: {
			areas: capital(siblings),
			values: `${unit}, ${when}${series.simulated ? ` (${recipientText(language).word})` : ''}`,
		},
		source,
		sourceLinks,
		actions,
		simulated: series.simulated ? recipientText(language).tag : undefined,
	}
}

/** A programme counted in families or people, its newest period inside, and its unit. */
type Shown = { known: KnownSeries; period: string; unit: 'keluarga' | 'orang'; published: number }

function mostPublished({ children }: RecipientAreaFile, known: readonly KnownSeries[]): Shown | undefined {
	const all = known.flatMap((one): Shown[] => {
		const unit = one.series.measure
		const period = one.series.periods.at(-1)?.period
		if (!period || unit === 'kelompok') return []
		const published = children.filter(({ totals }) => {
			const total = totals[one.programme.id]
			return total?.period === period && total.value !== null
		}).length
		return [{ known: one, period, unit, published }]
	})
	return all.toSorted((a, b) => b.published - a.published)[0]
}

/** The areas with their totals of one period; no order is claimed among totals of which some are suppressed. */
function itemsOf(
	children: readonly Child[],
	programme: string,
	period: string,
	measure: MapMeasure,
	language: Language,
): MapItem[] {
	const t = mapText(language)
	const totals = children.map((child) => ({ child, total: child.totals[programme] }))
	const current = totals.map(({ child, total }) => ({ child, total: total?.period === period ? total : undefined }))
	const values = current.flatMap(({ total }) => total?.value ?? [])
	const places = new Map(ranks(values, 0).map(({ rank }, index) => [values[index], rank]))
	const hasHidden = current.some(({ total }) => total?.value === null)
	return current.map(({ child, total }): MapItem => {
		if (!total) return { child, state: 'missing', value: null, rank: null, words: t.missing }
		if (total.value === null) return { child, state: 'suppressed', value: null, rank: null, words: t.suppressed }
		const rank = hasHidden ? null : (places.get(total.value) ?? null)
		return { child, state: 'value', value: total.value, rank, words: sayValue(total.value, measure, language) }
	})
}

function reading({ area }: RecipientAreaFile, classes: MapClasses, language: Language): string {
	const t = mapText(language)
	const placed = isInvented(readArea(area.code)) ? t.inventedNote : t.kecamatanNote
	return [placed, t.stronger, sayMethod(classes, language)].join(' ')
}
