import type { MapState } from '../charts/map/map-area.ts'
import { newestStretch, trendSeries } from '../facts/series-selection.ts'
import { formatNumber, roundTo } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { formatSigned } from '../format/signed.ts'
import { sayValue } from '../format/value.ts'
import { mapText } from '../i18n/map.ts'
import type { Child } from '../schemas/area-file.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { joinNames } from '../sentences/join-names.ts'
import { change } from '../statistics/change.ts'
import type { Span } from '../statistics/common-span.ts'
import { changeMapText } from './change-map-text.ts'

/** What a map says of the change in one area: the change as printed, or in words why there is none. */
export type ChangeItem = {
	child: Child
	state: MapState
	change: number | null
	words: string
	/** The figures of both ends, or as many as there are. */
	figures: readonly Figure[]
}

/** How a change is counted: in points for rates and indices, in percent of the earlier figure for all else. */
export type ChangeMeasure = {
	inPercent: boolean
	decimals: number
	unit: string
	/** A change is told as "hampir sama" below this; 0 where the registry states no limit for the level. */
	small: number
}

export function changeMeasure(indicator: Indicator, level: AreaLevel, language: Language): ChangeMeasure {
	const { measure, unit, decimals, smallDifference = 0, lowestLevel } = indicator
	const t = changeMapText(language)
	const inPoints = measure === 'rate' || measure === 'share' || measure === 'index'
	if (!inPoints) return { inPercent: true, decimals: 1, unit: t.percent, small: 0 }
	const small = level === lowestLevel ? smallDifference : 0
	return { inPercent: false, decimals, unit: unit === 'persen' ? t.percentagePoints : t.points, small }
}

/** The references of an area's figures that may be subtracted from one another: those since its last break. */
export function comparableReferences(figures: readonly Figure[]): string[] {
	return newestStretch(trendSeries(figures)).map(({ reference }) => reference)
}

/**
 * The change over a span, rounded as it is printed; `null` where its figures may not be compared.
 * Points: later − earlier, with the indicator's decimals. Percent: 100 × points ÷ |earlier|, one decimal.
 */
export function changeOver(figures: readonly Figure[], { from, to }: Span, measure: ChangeMeasure): number | null {
	const stretch = newestStretch(trendSeries(figures))
	const [before, after] = [from, to].map((at) => stretch.find(({ reference }) => reference === at))
	const found = before && after && change(figures, before, after)
	const size = measure.inPercent ? found?.percent : found?.points
	return typeof size === 'number' ? roundTo(size, measure.decimals) : null
}

/** One area of the map. */
export function changeItem(
	child: Child,
	series: readonly Figure[],
	span: Span,
	indicator: Indicator,
	language: Language,
): ChangeItem {
	const measure = changeMeasure(indicator, child.area.level, language)
	const found = changeOver(series, span, measure)
	const figures = [span.from, span.to].flatMap((at) => series.find(({ reference }) => reference === at) ?? [])
	if (found === null) return { child, change: null, figures, ...whyNone(series, span, language) }
	// A change from or to an estimate is not told at all.
	const provisional = figures.some(({ status }) => status === 'P')
	const words = sayOver(found, figures, indicator, measure, language)
	return {
		child,
		state: provisional ? 'provisional' : 'value',
		change: found,
		words: provisional ? `${words} (${changeMapText(language).provisional})` : words,
		figures,
	}
}

/** "turun 2,31 poin persen, dari 17,02 persen menjadi 14,71 persen". */
function sayOver(
	found: number,
	figures: readonly Figure[],
	indicator: Indicator,
	measure: ChangeMeasure,
	language: Language,
): string {
	const [before = '', after = ''] = figures.map(({ value }) => sayValue(value ?? 0, indicator, language))
	return changeMapText(language).fromTo(sayTurn(found, measure, language), before, after)
}

/** "turun 2,31 poin persen", "tetap", or "hampir sama (−0,12)". */
function sayTurn(found: number, measure: ChangeMeasure, language: Language): string {
	const t = changeMapText(language)
	if (found === 0) return t.same
	if (Math.abs(found) < measure.small) return `${t.nearly} (${formatSigned(found, measure.decimals, language)})`
	return `${found < 0 ? t.down : t.up} ${saySize(found, measure, language)}`
}

/** "2,31 poin persen". */
export function saySize(found: number, { decimals, unit }: ChangeMeasure, language: Language): string {
	return `${formatNumber(Math.abs(found), decimals, language)} ${unit}`
}

function whyNone(
	series: readonly Figure[],
	{ from, to }: Span,
	language: Language,
): Pick<ChangeItem, 'state' | 'words'> {
	const t = changeMapText(language)
	const ends = [from, to].map((at) => ({ at, figure: series.find(({ reference }) => reference === at) }))
	const has = (status: Figure['status']) =>
		ends.some(({ figure }) => figure?.value === null && figure.status === status)
	if (has('Q')) return { state: 'suppressed', words: mapText(language).suppressed }
	if (has('M')) return { state: 'not-applicable', words: mapText(language).notApplicable }
	const missing = ends
		.filter(({ figure }) => typeof figure?.value !== 'number')
		.map(({ at }) => formatPeriod(at, language))
	const words = missing.length > 0 ? t.noFigure(joinNames(missing, language)) : t.notOneSeries
	return { state: 'uncompared', words }
}

/** The ways to write a change in a tile, longest first; none of them rounds a change away. */
export function changeValues(found: number | null, { decimals }: ChangeMeasure, language: Language): string[] {
	if (found === null) return []
	if (found === 0) return ['0']
	const ways = [Math.min(decimals, 1), 0].filter((digits) => roundTo(found, digits) !== 0)
	return (ways.length > 0 ? ways : [decimals]).map((digits) => formatSigned(found, digits, language))
}
